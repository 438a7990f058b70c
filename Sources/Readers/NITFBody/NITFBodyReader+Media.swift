import ArticleModel
import Markup
import NewsCodes
import Source

extension NITFBodyReader {
  /// A figure; one that is only there for its medium is none.
  mutating func medium(_ element: MarkupElement) -> [Block] {
    guard element.own("shown") == "no" else { return [.figure(figure(element))] }
    _ = addMedia(element)
    return []
  }

  /// A medium in its place, with its caption and who made it.
  mutating func figure(_ element: MarkupElement) -> Figure {
    let id = element.own("none") == nil ? addMedia(element) : nil
    var figure = Figure(
      mediaID: id, anchor: element.own("media") == nil ? nil : element.nitf("id"),
      repeats: repeats(element), at: element.range)
    for part in element.elements {
      switch part.nitfName {
      case "media-caption":
        let words = line(of: part)
        if !figure.caption.isEmpty, !words.isEmpty { figure.caption.append(.lineBreak(LineBreak())) }
        figure.caption += words
      case "media-producer":
        let words = line(of: part)
        if !figure.credit.isEmpty, !words.isEmpty { figure.credit.append(.text(TextRun(", "))) }
        figure.credit += words
      case "media-reference", "media-object": notationInk += Ink.count(part.text)
      default:
        if part.name.namespace == NITFNames.own, part.nitfName != "media" { figure.caption += stray(part, figure) }
      }
    }
    figure.altText = element.own("alt") ?? (element.own("media") == nil ? alternateText(element) : nil)
    return figure
  }

  /// Words that stand in a medium where no words can.
  private mutating func stray(_ element: MarkupElement, _ figure: Figure) -> [Inline] {
    let words = line(of: element)
    return words.printsAnything && !figure.caption.isEmpty ? [.lineBreak(LineBreak())] + words : words
  }

  /// Adds the medium of an element and says by which id.
  private mutating func addMedia(_ element: MarkupElement) -> String {
    if let known = element.own("media"), element.own("missing") != nil || takenMediaIDs.contains(known) { return known }
    let id = mediaID(element.own("media") ?? element.nitf("id"))
    let references = element.all("media-reference").filter(\.saysAnything)
    var medium = Media(id: id, kind: kind(element, references), at: element.range)
    medium.renditions = references.map(rendition)
    medium.altText = alternateText(element)
    let credit = references.lazy.compactMap { $0.nitf("source-credit") }.first
    medium.credit = credit.flatMap { $0.isEmpty ? nil : FieldText(plain: $0, at: element.range) }
    let notice = references.lazy.compactMap { $0.nitf("copyright") }.first
    if let notice, !notice.isEmpty {
      medium.rights = [Rights(notices: [Passage([.paragraph(Paragraph([.text(TextRun(notice))]))])])]
    }
    takeMetadata(of: element, into: &medium)
    media.append(medium)
    return id
  }

  /// What a writer of ours said of a medium where NITF has no place for it.
  private func takeMetadata(of element: MarkupElement, into medium: inout Media) {
    for data in element.all("media-metadata") {
      guard let value = data.nitf("value") else { continue }
      switch data.nitf("name") {
      case "galley-headline": medium.headline = FieldText(plain: value)
      case "galley-caption": medium.caption.append(.paragraph(Paragraph([.text(TextRun(value))])))
      case "galley-creator": medium.creators.append(Party(names: [Name(value)]))
      case "galley-created": medium.created = NewsDate(iso8601: value)
      default: break
      }
    }
  }

  /// An id for a medium: the one it has, or the next that is free.
  mutating func mediaID(_ given: String?) -> String {
    if let given, !given.isEmpty, takenMediaIDs.insert(given).inserted { return given }
    var number = media.count + 1
    while takenMediaIDs.contains("media-\(number)") { number += 1 }
    takenMediaIDs.insert("media-\(number)")
    return "media-\(number)"
  }

  private func alternateText(_ element: MarkupElement) -> String? {
    element.all("media-reference").lazy.compactMap { $0.nitf("alternate-text") }.first { !$0.isEmpty }
  }

  private func kind(_ element: MarkupElement, _ references: [MarkupElement]) -> MediaKind {
    let type = (element.nitf("media-type") ?? "").trimmed.lowercased()
    let mime = (references.lazy.compactMap { $0.nitf("mime-type") }.first ?? "").lowercased()
    for name in [type, String(mime.prefix { $0 != "/" })] {
      switch name {
      case "image", "photo", "picture", "photograph", "img": return .picture
      case "graphic", "graphics", "illustration": return .graphic
      case "video": return .video
      case "audio", "sound": return .audio
      case "animation": return .animation
      case "data", "text", "other", "application": return .data
      default: continue
      }
    }
    return .picture
  }

  private func rendition(_ element: MarkupElement) -> Rendition {
    var rendition = Rendition(
      name: NITFCodes.ownCode(element), href: element.nitf("source").flatMap { $0.isEmpty ? nil : $0 },
      itemID: element.own("item"), contentType: element.nitf("mime-type"),
      width: element.nitf("width").flatMap { Int($0.trimmed) },
      height: element.nitf("height").flatMap { Int($0.trimmed) })
    rendition.byteCount = element.own("size").flatMap { Int($0) }
    rendition.duration = element.nitf("time")
    rendition.codec = element.nitf("coding")
    rendition.hash = element.own("hash")
    return rendition
  }
}

extension MarkupElement {
  /// Whether a reference names a file or says something of one.
  fileprivate var saysAnything: Bool {
    attributes.contains { !["alternate-text", "source-credit", "copyright"].contains($0.name.local) }
  }
}
