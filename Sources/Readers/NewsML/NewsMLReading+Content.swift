import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

extension NewsMLReading {
  /// Takes the renditions of the content: words become bodies, the rest renditions.
  mutating func takeContent(_ element: MarkupElement) {
    let original = value(element, "original")
    metadata.foreign += bag(element, NewsMLTaken(), at: "contentSet")
    for child in element.elements {
      switch child.name.local {
      case "inlineXML": takeBody(child, blocks(inXML: child), original)
      case "inlineData": takeData(child, original)
      case "remoteContent": renditions.append(rendition(child))
      default: keep(child, at: "contentSet")
      }
    }
    if let index = bodies.firstIndex(where: \.isOriginal) { mainBody = index }
    if let range = element.range, !bodies.isEmpty {
      metadata.trace(Origin(field: .body, rule: "newsml.contentSet", ranges: [range]))
    }
  }

  private mutating func takeBody(_ element: MarkupElement, _ blocks: [Block], _ original: String?) {
    var body = Body(blocks)
    body.role = code(element, "rendition", "renditionuri")
    body.contentType = value(element, "contenttype")
    body.variant = value(element, "contenttypevariant")
    body.language = language(element)
    body.direction = HTMLStyle.direction(of: element)
    body.wordCount = element.attribute("wordcount").flatMap { Int($0.trimmed) }
    body.characterCount = element.attribute("charcount").flatMap { Int($0.trimmed) }
    let words = ["rendition", "renditionuri", "contenttype", "contenttypevariant", "xml:lang", "dir"]
    body.foreign = Self.settled(
      bag(element, NewsMLTaken(words: words, numbers: ["wordcount", "charcount"], text: true)))
    body.isOriginal = original != nil && original == value(element, "id")
    bodies.append(body)
  }

  /// The blocks of an XML rendition; what is for machines in it, or repeats the title, is left out and counted.
  private mutating func blocks(inXML element: MarkupElement) -> [Block] {
    var reader = HTMLBodyReader()
    reader.knowsOwnClasses = true
    reader.takenMediaIDs = Set(media.map(\.id))
    for medium in media {
      for href in medium.renditions.compactMap(\.href) where reader.knownMedia[href] == nil {
        reader.knownMedia[href] = medium.id
      }
    }
    let blocks = reader.blocks(of: element)
    let all = Ink.count(element.text)
    let rest = all - reader.ink - reader.notationInk - reader.droppedInk
    if rest > 0 {
      let excerpt = element.elements.first?.first("head")?.text.collapsed ?? ""
      losses.append(
        Loss(.newsMLVariant, path: "bodies[\(bodies.count)]", .dropped, excerpt: excerpt, ink: rest, at: element.range))
    }
    for loss in reader.losses { losses.append(loss) }
    account += TextAccount(
      source: all, body: reader.ink, notation: reader.notationInk, dropped: reader.droppedInk + max(rest, 0))
    media += reader.media
    return blocks
  }

  /// Plain text becomes paragraphs, a line each; anything encoded stays verbatim.
  private mutating func takeData(_ element: MarkupElement, _ original: String?) {
    let isPlain = value(element, "encoding") == nil && (value(element, "contenttype") ?? "text/plain") == "text/plain"
    guard isPlain else { return keep(element, at: "contentSet") }
    let text = element.text
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    let blocks = lines.map { Block.paragraph(Paragraph([.text(TextRun($0))], at: element.range)) }
    let ink = Ink.count(text)
    account += TextAccount(source: ink, body: ink)
    takeBody(element, blocks, original)
  }
}
