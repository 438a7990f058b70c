import ArticleModel
import Markup
import NewsCodes
import Source

extension NITFReading {
  private static let path = "head/docdata"

  /// Takes the management of the document: ids, dates, urgency, rights, notes.
  mutating func takeDocData(_ element: MarkupElement) {
    var known = ["management-status", "status", "released"]
    if let id = value(element, "management-doc-idref") {
      metadata.lifecycle.revision = metadata.lifecycle.revision ?? Revision()
      metadata.lifecycle.revision?.previousID = id
      trace(.revision, element)
      known.append("management-doc-idref")
    }
    keepRest(of: element, taking: known, at: Self.path)
    var rights: [Rights] = []
    for child in element.elements
    where !takeIdentity(child) && !takeDate(child, in: element) && !takeRights(child, &rights) {
      switch child.nitfName {
      case "correction": takeCorrection(child)
      case "evloc": takeLocation(child)
      case "del-list": takeSources(child)
      case "urgency": takeUrgency(child)
      case "doc-scope" where value(child, "scope") != nil: takeScope(child)
      case "ed-msg" where value(child, "info") != nil: takeMessage(child)
      case "key-list": takeKeywords(child)
      case "identified-content": takeContent(child)
      default: keep(child, at: Self.path)
      }
    }
    for entry in rights where entry != Rights() {
      trace(.rights, metadata.rights.count, element)
      metadata.rights.append(entry)
    }
    takeStatus(element)
  }

  private mutating func takeIdentity(_ element: MarkupElement) -> Bool {
    switch element.nitfName {
    case "doc-id":
      guard let id = value(element, "id-string") else { return false }
      if metadata.identity.guid == nil, own(element, "kind") != "alternative" {
        metadata.identity.guid = id
        trace(.guid, element)
        keepRest(of: element, taking: ["id-string"], at: Self.path + "/doc-id")
      } else {
        trace(.alternativeIDs, metadata.identity.alternativeIDs.count, element)
        metadata.identity.alternativeIDs.append(
          AlternativeID(
            id, type: NITFCodes.ownCode(element), environment: value(element, "regsrc"),
            foreign: rest(of: element, taking: ["id-string", "regsrc"])))
      }
    case "du-key" where metadata.texts.slugline == nil && metadata.identity.version == nil: takeKey(element)
    default: return false
    }
    return true
  }

  private mutating func takeKey(_ element: MarkupElement) {
    var known = ["separator"]
    if let key = value(element, "key") {
      metadata.texts.slugline = Slugline(key, separator: own(element, "separator"))
      trace(.slugline, element)
      known.append("key")
    }
    if let version = value(element, "version") {
      known.append("version")
      if let number = Int(version), String(number) == version {
        metadata.identity.version = number
        trace(.version, element)
      } else {
        metadata.identity.versionLabel = version
        trace(.versionLabel, element)
      }
    }
    keepRest(of: element, taking: known, at: Self.path + "/du-key")
  }

  private mutating func takeDate(_ element: MarkupElement, in docdata: MarkupElement) -> Bool {
    let lifecycle = metadata.lifecycle
    switch element.nitfName {
    case "date.issue":
      guard lifecycle.versionCreated == nil, let date = date(element, "norm") else { return false }
      metadata.lifecycle.versionCreated = date
      trace(.versionCreated, element)
    case "date.release":
      guard let date = date(element, "norm") else { return false }
      let isEmbargo =
        own(element, "kind") == "embargo" || value(docdata, "management-status")?.lowercased() == "embargoed"
      if isEmbargo, own(element, "kind") != "released", lifecycle.embargo == .none {
        metadata.lifecycle.embargo = .until(date)
        trace(.embargo, element)
      } else if !isEmbargo, lifecycle.released == nil {
        metadata.lifecycle.released = date
        trace(.released, element)
      } else {
        return false
      }
    case "date.expire":
      guard let date = date(element, "norm") else { return false }
      trace(.expires, lifecycle.expires.count, element)
      metadata.lifecycle.expires.append(date)
    default: return false
    }
    keepRest(of: element, taking: ["norm"], at: Self.path + "/" + element.name.local)
    return true
  }

  /// An unknown status is kept as one; embargoed without a date means that nobody knows when it ends.
  private mutating func takeStatus(_ element: MarkupElement) {
    guard let word = value(element, "management-status") else { return }
    let own = own(element, "status")
    switch word.lowercased() {
    case "usable": metadata.lifecycle.status = .usable
    case "withheld": metadata.lifecycle.status = .withheld
    case "canceled", "cancelled", "killed", "kill": metadata.lifecycle.status = .canceled
    case "embargoed":
      metadata.lifecycle.status = own == "usable" ? .usable : nil
      if metadata.lifecycle.embargo == .none {
        metadata.lifecycle.embargo = .openEnded
        trace(.embargo, element)
      }
    default: metadata.lifecycle.status = .other(Code(literal: word))
    }
    if own == "open-ended", metadata.lifecycle.embargo == .none {
      metadata.lifecycle.embargo = .openEnded
      trace(.embargo, element)
    }
    if metadata.lifecycle.status != nil { trace(.status, element) }
    if ["cancelled", "killed", "kill"].contains(word.lowercased()) || word.lowercased() != word {
      keepRest(
        of: MarkupElement(element.name, attributes: [MarkupAttribute(NITFNames.ownName("management-word"), word)]),
        taking: [], at: Self.path)
    }
  }

  private mutating func takeUrgency(_ element: MarkupElement) {
    guard let text = value(element, "ed-urg") else { return keep(element, at: Self.path) }
    guard metadata.lifecycle.urgency == nil, let number = Int(text), (1...9).contains(number), String(number) == text
    else {
      remark(.nitfBadNumber, "ed-urg=\"\(text)\" is no urgency", element)
      return keep(element, at: Self.path)
    }
    metadata.lifecycle.urgency = number
    trace(.urgency, element)
    keepRest(of: element, taking: ["ed-urg"], at: Self.path + "/urgency")
  }

  private mutating func takeCorrection(_ element: MarkupElement) {
    let signal = Signal(
      .iptc("sig:correction"), label: value(element, "info"), foreign: rest(of: element, taking: ["info"]))
    trace(.signals, metadata.lifecycle.signals.count, element)
    metadata.lifecycle.signals.append(signal)
  }

  private mutating func takeSources(_ element: MarkupElement) {
    keepRest(of: element, taking: [], at: Self.path + "/del-list")
    for child in element.elements {
      guard child.nitfName == "from-src", value(child, "src-name") != nil || namesParty(child) else {
        keep(child, at: Self.path + "/del-list")
        continue
      }
      trace(.infoSource, metadata.credits.infoSources.count, child)
      metadata.credits.infoSources.append(party(child, named: "src-name"))
    }
  }

  private mutating func takeScope(_ element: MarkupElement) {
    var audience = Concept(
      code: NITFCodes.ownCode(element), names: names(element, "scope"),
      foreign: rest(of: element, taking: ["scope"]))
    takeOwn(element, into: &audience)
    trace(.audience, metadata.concepts.audiences.count, element)
    metadata.concepts.audiences.append(audience)
  }

  private mutating func takeMessage(_ element: MarkupElement) {
    let lines = (element.nitf("info") ?? "").split { $0 == "\n" || $0 == "\r" }.map { String($0).collapsed }
    let blocks = lines.filter { !$0.isEmpty }.map {
      Block.paragraph(Paragraph([.text(TextRun($0))], at: element.range))
    }
    let role = NITFCodes.ownCode(element) ?? value(element, "msg-type").map { Code(literal: $0) }
    trace(.note, metadata.notes.count, element)
    metadata.notes.append(
      Note(
        blocks, role: role, audience: .editorial, foreign: rest(of: element, taking: ["info", "msg-type"]),
        at: element.range))
  }

  private mutating func takeKeywords(_ element: MarkupElement) {
    keepRest(of: element, taking: [], at: Self.path + "/key-list")
    for child in element.elements {
      guard child.nitfName == "keyword", let text = value(child, "key") else {
        keep(child, at: Self.path + "/key-list")
        continue
      }
      trace(.keywords, metadata.texts.keywords.count, child)
      metadata.texts.keywords.append(
        Keyword(
          text, code: NITFCodes.ownCode(child), language: child.nitfLanguage,
          foreign: rest(of: child, taking: ["key", "lang"])))
    }
  }
}
