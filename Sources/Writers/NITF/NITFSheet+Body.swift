import ArticleModel
import Markup
import NewsCodes
import Stages

extension NITFSheet {
  /// The body of the document: its head, its content, its end.
  mutating func body() -> MarkupElement {
    var nodes: [MarkupElement] = [bodyHead()]
    let main = article.bodies.indices.contains(article.mainBody) ? article.mainBody : article.bodies.indices.first
    for (index, body) in article.bodies.enumerated() where index != main { lose(body: body, at: index) }
    if let main {
      if main > 0 { lose(.nitfOtherBody, "mainBody", .approximated, String(main)) }
      nodes += contents(article.bodies[main], at: main)
    } else if !article.media.isEmpty {
      nodes.append(content([], at: "media"))
    }
    if let tagline = metadata.texts.tagline {
      nodes.append(.nitf("body.end", [.element(line("tagline", tagline, "texts.tagline"))]))
    }
    return .nitf("body", nodes.map { .element($0) })
  }

  private mutating func bodyHead() -> MarkupElement {
    var nodes = headlines()
    for (index, note) in metadata.notes.enumerated() where !note.isMessage {
      if let element = self.note(note, at: index) { nodes.append(element) }
    }
    if let terms = usageTerms() { nodes.append(terms) }
    nodes += bylines()
    let (distributor, others) = distributors()
    if let distributor { nodes.append(distributor) }
    if let dateline = metadata.texts.dateline { nodes.append(restricted("dateline", dateline, "texts.dateline")) }
    for (index, passage) in metadata.texts.descriptions.enumerated() {
      let blocks = passage.blocks
      if !blocks.isEmpty, !blocks.contains(where: \.printsAnything) {
        lose(.nitfHollow, "texts.descriptions[\(index)]", .approximated)
      }
      nodes.append(abstract(passage, "texts.descriptions[\(index)]"))
    }
    return .nitf("body.head", (nodes + others).map { .element($0) })
  }

  /// A main headline begins a `hedline`; what follows it stands below it.
  private mutating func headlines() -> [MarkupElement] {
    var hedlines: [MarkupElement] = []
    for (index, headline) in metadata.texts.headlines.enumerated() {
      let path = "texts.headlines[\(index)]"
      let isMain = headline.role == .main
      let words = headline.text.content
      if !words.isEmpty, !words.printsAnything { lose(.nitfHollow, path, .approximated) }
      if isMain || hedlines.isEmpty { hedlines.append(.nitf("hedline")) }
      if !isMain, hedlines[hedlines.count - 1].children.isEmpty {
        hedlines[hedlines.count - 1].children.append(.element(.nitf("hl1")))
      }
      var text = headline.text
      var word: String?
      switch headline.role {
      case .main, .deck: break
      case .kicker: word = "kicker"
      case .short: word = "short"
      case .summary: word = "summary"
      case .caption: word = "caption"
      case .teaser: word = "teaser"
      case .other(let code):
        word = "other"
        if let second = text.role { lose(.nitfNoPlace, path + ".text.role", .dropped, second.summary) }
        text.role = code
      }
      var element = line(isMain ? "hl1" : "hl2", text, path + ".text")
      element.setOwn("role", word)
      hedlines[hedlines.count - 1].children.append(.element(element))
      settled.formUnion(headline.text.foreign.filter { $0.contextPath.hasPrefix("../@") })
      for payload in headline.text.foreign where payload.format == "nitf" && payload.contextPath.hasPrefix("../@") {
        var outer = payload
        outer.contextPath = String(payload.contextPath.dropFirst(3))
        if !hedlines[hedlines.count - 1].putAttribute(outer) { lose(.nitfForeign, path, .dropped, payload.contextPath) }
      }
    }
    return hedlines
  }

  private mutating func note(_ note: Note, at index: Int) -> MarkupElement? {
    let path = "notes[\(index)]"
    guard note.audience != .restricted else {
      lose(.nitfRestrictedNote, path, .dropped, note.blocks.plainText)
      return nil
    }
    if let whole = whole(of: note.foreign, as: "note", saying: note.blocks.plainText, note.blocks.ink) { return whole }
    var part = NITFBody(note.blocks, at: path)
    var element = MarkupElement.nitf("note", [.element(part.content())])
    settle(part, isBody: false)
    let hasType = note.foreign.contains { $0.contextPath == "@type" }
    if note.audience == .editorial, !hasType {
      element.set("type", "npa")
      element.setOwn("kind", "note")
    }
    if let role = note.role { element.attributes += NITFCodes.ownAttributes(of: role) }
    put(note.foreign, on: &element, path)
    return element
  }

  private mutating func abstract(_ passage: Passage, _ path: String) -> MarkupElement {
    if let whole = whole(of: passage.foreign, as: "abstract", saying: passage.plainText, passage.blocks.ink) {
      return whole
    }
    var part = NITFBody(passage.blocks, at: path)
    var element = MarkupElement.nitf("abstract", part.nodes(passage.blocks))
    settle(part, isBody: false)
    element.setLanguage(passage.language)
    element.setOwn("href", passage.href)
    switch passage.role {
    case .summary: break
    case .main: element.setOwn("role", "main")
    case .deck: element.setOwn("role", "deck")
    case .kicker: element.setOwn("role", "kicker")
    case .short: element.setOwn("role", "short")
    case .caption: element.setOwn("role", "caption")
    case .teaser: element.setOwn("role", "teaser")
    case .other(let code):
      element.setOwn("role", "other")
      element.attributes += NITFCodes.ownAttributes(of: code)
    }
    put(passage.foreign, on: &element, path)
    return element
  }

  /// The content of a body: as the source has it where it is NITF, else made of the blocks.
  private mutating func contents(_ body: Body, at index: Int) -> [MarkupElement] {
    if let verbatim = verbatim(of: body) {
      let ink = body.blocks.ink
      account += TextAccount(source: ink, body: ink)
      return verbatim
    }
    var element = content(body.blocks, at: "bodies[\(index)]")
    element.setLanguage(body.language)
    if let role = body.role { element.attributes += NITFCodes.ownAttributes(of: role) }
    element.setOwn("contenttype", body.contentType)
    element.setOwn("variant", body.variant)
    element.setOwn("dir", body.direction?.attributeValue)
    element.setOwn("wordcount", body.wordCount.map(String.init))
    element.setOwn("charcount", body.characterCount.map(String.init))
    element.setOwn("original", body.isOriginal ? "yes" : nil)
    return [element]
  }

  private mutating func content(_ blocks: [Block], at path: String) -> MarkupElement {
    var part = NITFBody(blocks, at: path, media: article.media)
    part.printedElsewhere = printedFields
    let element = part.content()
    settle(part, isBody: true)
    return element
  }

  private func verbatim(of body: Body) -> [MarkupElement]? {
    guard let payload = body.verbatim, payload.format == "nitf", let element = MarkupElement(fragment: payload.bytes),
      element.name.namespace == NITFNames.namespace
    else { return nil }
    switch element.name.local {
    case "body.content": return [element]
    case "body":
      let contents = element.all("body.content")
      return contents.isEmpty ? nil : contents
    default: return nil
    }
  }

  /// The fields that the head prints, so that the body need not repeat them.
  private var printedFields: Set<FieldName> {
    let texts = metadata.texts
    var fields: Set<FieldName> = []
    if !texts.headlines.isEmpty { fields.insert(.headline) }
    if !texts.bylines.isEmpty { fields.insert(.byline) }
    if texts.dateline != nil { fields.insert(.dateline) }
    if texts.creditline != nil { fields.insert(.creditline) }
    if texts.tagline != nil { fields.insert(.tagline) }
    return fields
  }
}
