import ArticleModel
import Markup
import NewsCodes
import Source

extension NITFReading {
  /// Takes what the root says: version and language.
  mutating func takeRoot(_ root: MarkupElement) {
    let version = own(root, "version") ?? root.attribute("version")
    if let name = own(root, "standard") {
      metadata.identity.standard = SourceStandard(
        name, version: own(root, "standardversion"), conformance: own(root, "conformance"))
      trace(.standard, root)
    } else if own(root, "standard-unknown") == nil {
      metadata.identity.standard = SourceStandard("NITF", version: version.map(Self.number))
      trace(.standard, root)
    }
    if let language = value(root, "baselang") {
      metadata.languages.content = [language]
      trace(.language, root, rule: "baselang")
    }
    if let language = root.nitfLanguage {
      metadata.languages.metadata = language
      trace(.language, root, rule: "lang")
    }
    if let direction = HTMLStyle.direction(own(root, "dir")) {
      metadata.languages.direction = direction
      trace(.direction, root, rule: "dir")
    }
    keepRest(
      of: root,
      taking: [
        "version", "change.date", "change.time", "baselang", "lang", "standard", "standardversion",
        "conformance", "standard-unknown", "dir",
      ],
      at: "")
    for child in root.elements where child.name.local != "head" && child.name.local != "body" { keep(child, at: "") }
  }

  /// The number in a public identifier such as `-//IPTC//DTD NITF 3.6//EN`; the text where there is none.
  private static func number(_ version: String) -> String {
    let words = version.split { $0 == " " || $0 == "/" }.filter { $0.utf8.first.map { $0 &- 0x30 < 10 } ?? false }
    return words.first { $0.contains(".") }.map(String.init) ?? version
  }

  /// Takes the parts of the head.
  mutating func takeHead(_ head: MarkupElement) {
    keepRest(of: head, taking: [], at: "head")
    var hasPublication = false
    for child in head.elements {
      switch child.nitfName {
      case "title" where metadata.texts.title == nil: takeTitle(child)
      case "meta": takeMeta(child)
      case "tobject": takeObject(child)
      case "docdata": takeDocData(child)
      case "pubdata" where !hasPublication:
        hasPublication = true
        takePublication(child)
      case "revision-history": takeRevision(child)
      default:
        if !takeOwn(child) { keep(child, at: "head") }
      }
    }
  }

  private mutating func takeTitle(_ element: MarkupElement) {
    guard !element.text.collapsed.isEmpty else { return }
    var title = FieldText(plain: text(element), at: element.range)
    title.language = element.nitfLanguage
    title.rank = own(element, "rank").flatMap { Int($0) }
    title.direction = HTMLStyle.direction(own(element, "dir"))
    title.foreign = rest(of: element, taking: ["lang"])
    metadata.texts.title = title
    trace(.title, element)
  }

  private mutating func takeObject(_ element: MarkupElement) {
    if let role = NITFCodes.ownCode(element) ?? value(element, "tobject.type").map({ Code(literal: $0) }) {
      metadata.lifecycle.role = role
      trace(.role, element)
    }
    keepRest(of: element, taking: ["tobject.type"], at: "head/tobject")
    for child in element.elements {
      if child.nitfName == "tobject.property" {
        takeGenre(child)
      } else if child.nitfName == "tobject.subject" {
        takeSubject(child)
      } else {
        keep(child, at: "head/tobject")
      }
    }
  }

  private mutating func takeGenre(_ element: MarkupElement) {
    var genre = Concept(code: NITFCodes.ownCode(element))
    if let name = value(element, "tobject.property.type") {
      genre.names = own(element, "set")?.contains("code") == true ? [] : [Name(name)]
    }
    genre.foreign = rest(of: element, taking: ["tobject.property.type"])
    takeOwn(element, into: &genre)
    guard genre != Concept() else { return }
    trace(.genre, metadata.concepts.genres.count, element)
    metadata.concepts.genres.append(genre)
  }

  private mutating func takeSubject(_ element: MarkupElement) {
    let plain = value(element, "tobject.subject.refnum").flatMap { $0 == NITFNames.unset ? nil : $0 }
    let number = plain ?? self.own(element, "tobject.subject.refnum").map(\.trimmed)
    let own = NITFCodes.ownCode(element)
    var subject = Concept(code: own ?? number.map(NITFSubject.code), kind: .topic)
    let level = number.map(NITFSubject.level) ?? .detail
    let order = [level, .detail, .matter, .type]
    let chosen = order.first { value(element, $0.rawValue) != nil }
    if let chosen, let name = value(element, chosen.rawValue) { subject.names = [Name(name)] }
    subject.foreign = rest(of: element, taking: ["tobject.subject.refnum"] + (chosen.map { [$0.rawValue] } ?? []))
    guard subject.code != nil || !subject.names.isEmpty || !subject.foreign.isEmpty else { return }
    add(subject, element)
  }

  /// Adds a subject, with what a writer of ours says of it beyond NITF.
  mutating func add(_ subject: Concept, _ element: MarkupElement) {
    var subject = subject
    takeOwn(element, into: &subject)
    trace(.subject, metadata.concepts.subjects.count, element)
    metadata.concepts.subjects.append(subject)
    subjectPlaces.append(own(element, "place").flatMap { Int($0) })
  }

  /// Puts the subjects into the order a writer of ours took them from.
  mutating func settleSubjects() {
    guard subjectPlaces.contains(where: { $0 != nil }) else { return }
    let places = subjectPlaces.enumerated().map { ($1 ?? .max, $0) }.sorted { $0 < $1 }
    let subjects = metadata.concepts.subjects
    metadata.concepts.subjects = places.map { subjects[$0.1] }
  }

  private mutating func takePublication(_ element: MarkupElement) {
    var known: [String] = []
    if metadata.lifecycle.released == nil, let date = date(element, "date.publication") {
      metadata.lifecycle.released = date
      trace(.released, element)
      known = ["date.publication"]
    }
    keepRest(of: element, taking: known, at: "head/pubdata")
  }

  private mutating func takeRevision(_ element: MarkupElement) {
    let date = date(element, "norm")
    var entry = HistoryEntry(date: date, actor: value(element, "name"), comment: value(element, "comment"))
    entry.foreign = rest(of: element, taking: ["name", "comment"] + (date == nil ? [] : ["norm"]))
    guard entry != HistoryEntry() else { return }
    trace(.history, metadata.lifecycle.history.count, element)
    metadata.lifecycle.history.append(entry)
  }
}
