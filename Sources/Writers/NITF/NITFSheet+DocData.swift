import ArticleModel
import Markup
import NewsCodes
import Stages

extension NITFSheet {
  /// The management of the document.
  mutating func docdata() -> MarkupElement {
    var element = MarkupElement.nitf("docdata")
    manage(&element)
    let parts =
      corrections() + ids() + places() + sources() + dates() + scopes() + key() + messages() + rights() + keywords()
      + content()
    element.children = parts.map { .element($0) }
    return element
  }

  /// Status, embargo and what is replaced; what a receiver must not publish is said so that it cannot be overlooked.
  private mutating func manage(_ element: inout MarkupElement) {
    let lifecycle = metadata.lifecycle
    var word: String?
    switch lifecycle.status {
    case .usable: word = "usable"
    case .withheld: word = "withheld"
    case .canceled: word = "canceled"
    case .other(let code):
      let isWord = code == Code(literal: code.literal) && code.literal.map { !Self.isKnown($0) } == true
      word = isWord ? code.literal : "withheld"
      if !isWord { lose(.nitfStatus, "lifecycle.status", .approximated, code.summary) }
    case nil: break
    }
    let isEmbargoed = if case .none = lifecycle.embargo { false } else { true }
    if isEmbargoed, word == nil || word == "usable" {
      element.setOwn("status", word)
      word = "embargoed"
    } else if case .openEnded = lifecycle.embargo {
      element.setOwn("status", "open-ended")
    }
    element.set("management-status", word)
    element.set("management-doc-idref", lifecycle.revision?.previousID)
  }

  private static func isKnown(_ word: String) -> Bool {
    ["usable", "withheld", "canceled", "cancelled", "killed", "kill", "embargoed", ""].contains(word.lowercased())
  }

  private mutating func corrections() -> [MarkupElement] {
    metadata.lifecycle.signals.enumerated().filter { $0.element.isCorrection }.map { index, signal in
      var element = MarkupElement.nitf("correction", [], ["info": signal.label])
      put(signal.foreign, on: &element, "lifecycle.signals[\(index)]")
      return element
    }
  }

  private mutating func ids() -> [MarkupElement] {
    var ids: [MarkupElement] = []
    if let guid = metadata.identity.guid { ids.append(.nitf("doc-id", [], ["id-string": guid])) }
    for (index, other) in metadata.identity.alternativeIDs.enumerated() {
      guard !other.value.isEmpty else {
        lose(.nitfNoPlace, "identity.alternativeIDs[\(index)]", .dropped, other.environment ?? "")
        continue
      }
      var element = MarkupElement.nitf("doc-id", [], ["id-string": other.value, "regsrc": other.environment])
      if metadata.identity.guid == nil { element.setOwn("kind", "alternative") }
      if let type = other.type { element.attributes += NITFCodes.ownAttributes(of: type) }
      put(other.foreign, on: &element, "identity.alternativeIDs[\(index)]")
      ids.append(element)
    }
    return ids
  }

  private mutating func sources() -> [MarkupElement] {
    let sources = metadata.credits.infoSources.enumerated().map { index, source in
      let element = party("from-src", source, in: "src-name", "credits.infoSources[\(index)]")
      if element.attributes.isEmpty { lose(.nitfNoPlace, "credits.infoSources", .approximated) }
      return MarkupNode.element(element)
    }
    return sources.isEmpty ? [] : [.nitf("del-list", sources)]
  }

  private mutating func dates() -> [MarkupElement] {
    let lifecycle = metadata.lifecycle
    var dates: [MarkupElement] = []
    if let urgency = lifecycle.urgency {
      if (1...9).contains(urgency) {
        dates.append(.nitf("urgency", [], ["ed-urg": String(urgency)]))
      } else {
        lose(.nitfNoPlace, "lifecycle.urgency", .dropped, String(urgency))
      }
    }
    if let date = lifecycle.versionCreated { dates.append(.nitf("date.issue", [], ["norm": date.norm])) }
    if case .until(let date) = lifecycle.embargo {
      dates.append(.nitf("date.release", [], ["norm": date.norm, "galley:kind": isStatusEmbargo ? nil : "embargo"]))
    }
    if let date = lifecycle.released, releasedPlace == .release {
      dates.append(.nitf("date.release", [], ["norm": date.norm, "galley:kind": hasEmbargo ? "released" : nil]))
    }
    for date in lifecycle.expires { dates.append(.nitf("date.expire", [], ["norm": date.norm])) }
    return dates
  }

  private var hasEmbargo: Bool { if case .none = metadata.lifecycle.embargo { false } else { true } }

  private var isStatusEmbargo: Bool { metadata.lifecycle.status == nil || metadata.lifecycle.status == .usable }

  private mutating func scopes() -> [MarkupElement] {
    metadata.concepts.audiences.enumerated().compactMap { index, audience -> MarkupElement? in
      if isNameless(audience, "concepts.audiences[\(index)]") { return nil }
      var element = MarkupElement.nitf(
        "doc-scope", [], ["scope": audience.names.first?.value ?? audience.code?.summary])
      if let code = audience.code { element.attributes += NITFCodes.ownAttributes(of: code) }
      if audience.names.isEmpty, audience.code != nil { element.setOwn("set", "code") }
      describe(audience, on: &element, kind: .unstated, "concepts.audiences[\(index)]")
      return element
    }
  }

  /// Whether the version's label stands where the version would.
  var writesVersionLabel: Bool {
    guard metadata.identity.version == nil, let label = metadata.identity.versionLabel else { return false }
    return NITFConformer.isToken(label) && Int(label) == nil
  }

  private mutating func key() -> [MarkupElement] {
    let identity = metadata.identity
    let label = writesVersionLabel ? identity.versionLabel : nil
    guard metadata.texts.slugline != nil || identity.version != nil || label != nil else { return [] }
    let slugline = metadata.texts.slugline
    if let slugline, !slugline.text.utf8.contains(where: { $0 > 0x20 }) {
      lose(.nitfNoPlace, "texts.slugline", .dropped, slugline.separator ?? "")
    }
    let element = MarkupElement.nitf(
      "du-key", [],
      [
        "key": slugline?.text, "version": identity.version.map(String.init) ?? label,
        "galley:separator": slugline?.separator,
      ])
    return [element]
  }

  private mutating func messages() -> [MarkupElement] {
    metadata.notes.enumerated().filter { $0.element.isMessage }.map { index, note in
      var element = MarkupElement.nitf(
        "ed-msg", [], ["info": note.blocks.map { $0.lines.joined() }.joined(separator: "\n")])
      if let role = note.role {
        element.set("msg-type", role.literal ?? role.summary)
        if role != Code(literal: role.literal) { element.attributes += NITFCodes.ownAttributes(of: role) }
      }
      put(note.foreign, on: &element, "notes[\(index)]")
      return element
    }
  }

  private mutating func keywords() -> [MarkupElement] {
    let keywords = metadata.texts.keywords.enumerated().map { index, keyword in
      var element = MarkupElement.nitf("keyword", [], ["key": keyword.text, "xml:lang": keyword.language])
      if let code = keyword.code { element.attributes += NITFCodes.ownAttributes(of: code) }
      if let role = keyword.role { lose(.nitfNoPlace, "texts.keywords[\(index)].role", .dropped, role.summary) }
      put(keyword.foreign, on: &element, "texts.keywords[\(index)]")
      return MarkupNode.element(element)
    }
    return keywords.isEmpty ? [] : [.nitf("key-list", keywords)]
  }
}

extension Note {
  /// Whether it is nothing but plain words to editors, as `ed-msg` takes them.
  var isMessage: Bool {
    guard audience == .editorial, !blocks.isEmpty else { return false }
    let isFromNote = foreign.contains { $0.format == "nitf" && [".", "@type", "@noteclass"].contains($0.contextPath) }
    return !isFromNote
      && blocks.allSatisfy { block in
        guard case .paragraph(let paragraph) = block else { return false }
        return paragraph.style == .normal && paragraph.anchor == nil && paragraph.repeats == nil
          && paragraph.content.isPlain
          && paragraph.content.plainText.utf8.contains { $0 > 0x20 }
      }
  }
}
