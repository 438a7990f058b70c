import ArticleModel
import Markup
import NewsCodes
import Stages

extension NITFSheet {
  /// The head of the document.
  mutating func head() -> MarkupElement {
    var nodes: [MarkupElement] = []
    if let title = metadata.texts.title { nodes.append(line("title", title, "texts.title")) }
    nodes += facts()
    if let object = object() { nodes.append(object) }
    nodes.append(docdata())
    if let date = metadata.lifecycle.released, releasedPlace == .publication {
      nodes.append(.nitf("pubdata", [], ["date.publication": date.norm]))
    }
    for (index, entry) in metadata.lifecycle.history.enumerated() {
      var element = MarkupElement.nitf(
        "revision-history", [], ["name": entry.actor, "norm": entry.date?.norm, "comment": entry.comment])
      put(entry.foreign, on: &element, "lifecycle.history[\(index)]")
      nodes.append(element)
    }
    nodes += additions()
    return .nitf("head", nodes.map { .element($0) })
  }

  /// Where the date of publication is written.
  enum ReleasedPlace { case release, publication, meta }

  /// `date.release` belongs to an embargo where there is one, and `pubdata` to the publication the source describes.
  var releasedPlace: ReleasedPlace {
    let paths = metadata.foreign.filter { $0.format == "nitf" }.map(\.contextPath)
    let isPublication =
      paths.contains { $0.hasPrefix("head/pubdata/@") } && !paths.contains("head/pubdata/@date.publication")
    if isPublication { return .publication }
    if case .none = metadata.lifecycle.embargo { return .release }
    return .meta
  }

  /// Facts that NITF has no element for, as names and values, which it takes of any sort.
  private mutating func facts() -> [MarkupElement] {
    let lifecycle = metadata.lifecycle
    let identity = metadata.identity
    var facts: [MarkupElement] = []
    func add(_ name: String, _ value: String?) {
      if let value { facts.append(.nitf("meta", [], ["name": "galley-" + name, "content": value])) }
    }
    add("first-created", lifecycle.firstCreated?.norm)
    add("content-created", lifecycle.contentCreated?.norm)
    add("content-modified", lifecycle.contentModified?.norm)
    if releasedPlace == .meta { add("released", lifecycle.released?.norm) }
    if !writesVersionLabel { add("version-label", identity.versionLabel) }
    add("canonical-link", identity.canonicalLink)
    add("file-name", identity.fileName)
    if let profile = identity.profile {
      add("profile", profile.name)
      facts[facts.count - 1].setOwn("version", profile.version)
    }
    if let kind = identity.kind {
      add("kind", kind.summary)
      facts[facts.count - 1].attributes += NITFCodes.ownAttributes(of: kind)
    }
    for language in metadata.languages.content.dropFirst() { add("language", language) }
    for catalog in metadata.catalogs where catalog.schemes.isEmpty {
      add("catalog", catalog.href ?? "")
      facts[facts.count - 1].setOwn("title", catalog.title)
    }
    if let revision = lifecycle.revision {
      add("revision-number", revision.number.map(String.init))
      add("revision-note", revision.note)
    }
    if metadata.credits.creators.isEmpty, !metadata.texts.bylines.flatMap(\.content.people).isEmpty {
      add("creators", "")
    }
    loseFacts()
    return facts
  }

  private mutating func loseFacts() {
    if let type = metadata.digitalSourceType {
      lose(.nitfDigitalSourceType, "digitalSourceType", .dropped, type.summary)
    }
    for (index, signal) in metadata.lifecycle.signals.enumerated() where !signal.isCorrection {
      lose(.nitfSignal, "lifecycle.signals[\(index)]", .dropped, signal.label ?? signal.code.summary)
    }
    for (index, hop) in metadata.lifecycle.hops.enumerated() {
      lose(.nitfNoPlace, "lifecycle.hops[\(index)]", .dropped, hop.party?.summary ?? "")
    }
    for (index, generator) in metadata.credits.generators.enumerated() {
      lose(.nitfNoPlace, "credits.generators[\(index)]", .dropped, generator.name)
    }
    for (index, catalog) in metadata.catalogs.enumerated() where !catalog.schemes.isEmpty {
      lose(.nitfNoPlace, "catalogs[\(index)]", .dropped, catalog.href ?? "")
    }
    for (index, audience) in metadata.concepts.excludedAudiences.enumerated() {
      lose(.nitfNoPlace, "concepts.excludedAudiences[\(index)]", .dropped, audience.summary)
    }
  }

  /// Type, properties and subjects of the story.
  private mutating func object() -> MarkupElement? {
    var element = MarkupElement.nitf("tobject")
    if let role = metadata.lifecycle.role {
      element.set("tobject.type", role.summary)
      if role != Code(literal: role.literal) { element.attributes += NITFCodes.ownAttributes(of: role) }
    }
    for (index, genre) in metadata.concepts.genres.enumerated() {
      element.children.append(.element(self.genre(genre, "concepts.genres[\(index)]")))
    }
    for (index, subject) in metadata.concepts.subjects.enumerated() where subject.number != nil {
      element.children.append(.element(self.subject(subject, at: index)))
    }
    return element.attributes.isEmpty && element.children.isEmpty ? nil : element
  }

  private mutating func genre(_ genre: Concept, _ path: String) -> MarkupElement {
    var element = MarkupElement.nitf("tobject.property")
    element.set("tobject.property.type", genre.names.first?.value ?? genre.code?.summary)
    if let code = genre.code { element.attributes += NITFCodes.ownAttributes(of: code) }
    if genre.names.isEmpty, genre.code != nil { element.setOwn("set", "code") }
    describe(genre, on: &element, kind: .unstated, path)
    return element
  }

  private mutating func subject(_ subject: Concept, at index: Int) -> MarkupElement {
    let number = subject.number ?? NITFNames.unset
    var element = MarkupElement.nitf("tobject.subject", [], ["tobject.subject.refnum": number])
    let level = number == NITFNames.unset ? .detail : NITFSubject.level(of: number)
    element.set(level.rawValue, subject.names.first?.value)
    describe(subject, on: &element, kind: .topic, "concepts.subjects[\(index)]")
    if !subjectsAreInOrder { element.setOwn("place", String(index)) }
    return element
  }

  /// Whether those that `tobject` takes come first anyway.
  var subjectsAreInOrder: Bool {
    let isFirst = metadata.concepts.subjects.map { $0.number != nil }
    return isFirst == isFirst.sorted { $0 && !$1 }
  }
}

extension Concept {
  /// The number that `tobject.subject` takes of it; `nil` where it stands among the identified content.
  var number: String? {
    guard kind == .topic || kind == .unstated else { return nil }
    if let code { return NITFSubject.number(of: code) }
    return foreign.contains { $0.format == "nitf" && $0.contextPath.hasPrefix("@tobject.subject") }
      ? NITFNames.unset : nil
  }
}

extension Signal {
  /// Whether it says that something was wrong before.
  var isCorrection: Bool { code == .iptc("sig:correction") || code == Code("sig:correction") }
}

extension NewsDate {
  /// The date as NITF takes it: to the letter where that is ISO 8601.
  var norm: String {
    NewsDate(iso8601: text) == self ? text : iso8601
  }
}
