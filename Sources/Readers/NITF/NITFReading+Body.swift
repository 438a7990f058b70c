import ArticleModel
import Markup
import NewsCodes
import Source

extension NITFReading {
  /// Takes the body: its head into fields, its content into blocks.
  mutating func takeBody(_ element: MarkupElement, into article: inout Article) {
    keepRest(of: element, taking: [], at: "body")
    let parts = element.first("body.head")?.elements ?? []
    let hasHeadline = parts.contains { $0.nitfName == "hedline" && $0.first("hl1")?.holdsValues == true }
    let stray = hasHeadline ? nil : parts.firstIndex { $0.nitfName == "headline" && $0.holdsValues }
    if let stray { addHeadline(parts[stray], .main) }
    for (index, child) in parts.enumerated() where index != stray { takeHeadPart(child) }
    if let head = element.first("body.head") { keepRest(of: head, taking: [], at: "body/body.head") }
    let contents = element.all("body.content")
    if !contents.isEmpty { takeContents(contents, into: &article) }
    guard let end = element.first("body.end") else { return }
    keepRest(of: end, taking: [], at: "body/body.end")
    for child in end.elements {
      var trial = body
      if child.nitfName == "tagline", metadata.texts.tagline == nil, trial.line(of: child).printsAnything {
        metadata.texts.tagline = field(child)
        trace(.tagline, child)
      } else {
        keep(child, at: "body/body.end")
      }
    }
  }

  private mutating func takeContents(_ contents: [MarkupElement], into article: inout Article) {
    let blocks = contents.flatMap { body.content(of: $0) }
    let first = contents[0]
    var read = Body(blocks)
    read.contentType = own(first, "contenttype")
    read.variant = own(first, "variant")
    read.language = first.nitfLanguage
    read.direction = HTMLStyle.direction(own(first, "dir"))
    read.wordCount = own(first, "wordcount").flatMap { Int($0) }
    read.characterCount = own(first, "charcount").flatMap { Int($0) }
    read.isOriginal = own(first, "original") == "yes"
    read.role = NITFCodes.ownCode(first)
    let isModelled = contents.count == 1 && first.isModelled && first.attributes.allSatisfy { $0.name.namespace != nil }
    if !isModelled {
      var whole = first
      if contents.count > 1 {
        whole = MarkupElement(MarkupName("body", namespace: NITFNames.namespace))
        whole.children = contents.map { .element($0) }
      }
      read.verbatim = ForeignPayload(
        format: "nitf", namespace: NITFNames.namespace, contextPath: whole.name.local, bytes: whole.fragment)
    }
    if read != Body([]) || !blocks.isEmpty { article.bodies = [read] }
    if !article.bodies.isEmpty { trace(.body, first) }
    if !body.media.isEmpty {
      metadata.trace(Origin(field: .media, rule: "nitf.media", ranges: body.media.compactMap(\.range)))
    }
  }

  private mutating func takeHeadPart(_ element: MarkupElement) {
    switch element.nitfName {
    case "hedline": takeHeadlines(element)
    case "note": takeNote(element)
    case "rights": takeRightsText(element)
    case "byline": takeByline(element)
    case "distributor": takeDistributor(element)
    case "dateline" where metadata.texts.dateline == nil && element.holdsValues:
      metadata.texts.dateline = field(element)
      trace(.dateline, element)
    case "abstract" where element.holdsValues: takeAbstract(element)
    default:
      if !takeOwn(element) { keep(element, at: "body/body.head") }
    }
  }

  private mutating func takeHeadlines(_ element: MarkupElement) {
    let before = metadata.texts.headlines.count
    for line in element.elements {
      guard line.holdsValues else { continue }
      addHeadline(line, line.name.local == "hl1" ? .main : .deck)
    }
    let outer = rest(of: element, taking: [], at: "../")
    guard !outer.isEmpty, metadata.texts.headlines.count > before else { return }
    metadata.texts.headlines[before].text.foreign += outer
  }

  private mutating func addHeadline(_ element: MarkupElement, _ role: TextRole) {
    var headline = Headline(field(element), role: role)
    if let word = own(element, "role") { headline.role = TextRole.named(word) ?? role }
    if case .other = headline.role, let code = headline.text.role {
      headline.role = .other(code)
      headline.text.role = nil
    }
    trace(.headline, metadata.texts.headlines.count, element)
    metadata.texts.headlines.append(headline)
  }

  private mutating func takeNote(_ element: MarkupElement) {
    let isOwn = own(element, "kind") == "note"
    let nodes = element.elements.flatMap(\.children)
    var note = Note(blocks(nodes), role: NITFCodes.ownCode(element), audience: .anyone, at: element.range)
    if element.nitf("type") == "npa" { note.audience = .editorial }
    let hasMore = element.elements.count > 1 || element.elements.contains { !$0.isModelled || !$0.attributes.isEmpty }
    if hasMore {
      let before = fieldInk
      note.foreign = [payload(element, at: ".")]
      fieldInk = before
    } else {
      note.foreign = rest(of: element, taking: isOwn ? ["type"] : [])
    }
    guard !note.blocks.isEmpty || !note.foreign.isEmpty else { return }
    trace(.note, metadata.notes.count, element)
    metadata.notes.append(note)
  }

  private mutating func takeAbstract(_ element: MarkupElement) {
    var passage = Passage(blocks(element.children), role: .summary, at: element.range)
    passage.language = element.nitfLanguage
    passage.href = own(element, "href")
    if let word = own(element, "role") { passage.role = TextRole.named(word) ?? .summary }
    if own(element, "role") == "other", let code = NITFCodes.ownCode(element) { passage.role = .other(code) }
    if element.isModelled {
      passage.foreign = rest(of: element, taking: ["lang"])
    } else {
      let before = fieldInk
      passage.foreign = [payload(element, at: ".")]
      fieldInk = before
    }
    trace(.description, metadata.texts.descriptions.count, element)
    metadata.texts.descriptions.append(passage)
  }
}

extension TextRole {
  /// The role a writer of ours names.
  static func named(_ word: String) -> TextRole? {
    let roles: [String: TextRole] = [
      "main": .main, "deck": .deck, "kicker": .kicker, "short": .short, "summary": .summary, "caption": .caption,
      "teaser": .teaser, "other": .other(Code()),
    ]
    return roles[word]
  }
}
