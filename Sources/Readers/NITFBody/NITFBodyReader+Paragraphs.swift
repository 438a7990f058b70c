import ArticleModel
import Markup
import NewsCodes
import Source

extension NITFBodyReader {
  mutating func paragraph(_ element: MarkupElement) -> [Block] {
    if let embed = escapedMarkup(element) { return [embed] }
    if element.ownKind == "related" { return [.relatedLink(relatedLink(element))] }
    let content = line(of: element)
    let anchor = element.nitf("id")
    guard content.printsAnything || anchor != nil else { return [] }
    if case .image(let image) = content.first, content.count == 1, anchor == nil, element.ownKind != "words" {
      return [.figure(Figure(mediaID: image.mediaID, altText: image.altText, at: element.range))]
    }
    return [
      .paragraph(
        Paragraph(
          content.printsAnything ? content : [], style: style(element), anchor: anchor, repeats: repeats(element),
          at: element.range))
    ]
  }

  /// What a paragraph is for, by NITF's own attributes, those that are often seen, and its class.
  private func style(_ element: MarkupElement) -> ParagraphStyle {
    if let own = element.own("style").flatMap(ParagraphStyle.init) { return own }
    for name in ["lede", "lead"] where ["true", "yes", "1", name].contains(element.nitf(name) ?? "") { return .lead }
    if ["true", "yes", "1", "summary"].contains(element.nitf("summary") ?? "") { return .summary }
    return element.nitfClasses.lazy.compactMap { $0 == "lede" ? .lead : ParagraphStyle(rawValue: $0) }.first ?? .normal
  }

  /// Markup of another service that stands in a paragraph as text, as newsroom systems send it.
  private mutating func escapedMarkup(_ element: MarkupElement) -> Block? {
    guard element.elements.isEmpty, element.ownKind != "words" else { return nil }
    let text = element.text.trimmed
    guard text.hasPrefix("<"), text.hasSuffix(">"), text.isEmbeddedMarkup else { return nil }
    notationInk += Ink.count(text)
    return .embed(Embed(html: text, anchor: element.nitf("id"), repeats: repeats(element), at: element.range))
  }

  mutating func heading(_ element: MarkupElement) -> [Block] {
    let content = line(of: element)
    let anchor = element.nitf("id")
    guard content.printsAnything else {
      return anchor.map { [.paragraph(Paragraph([], anchor: $0, at: element.range))] } ?? []
    }
    return [
      .heading(
        Heading(content, level: level(element), anchor: anchor, repeats: repeats(element), at: element.range))
    ]
  }

  /// The depth of a heading: a writer of ours says it, or the name it had before; a crosshead is of the second.
  func level(_ element: MarkupElement) -> Int {
    if let own = element.own("level").flatMap({ Int($0) }) { return own }
    return switch element.nitfName {
    case "hl1", "h1": 1
    case "hl3", "h3": 3
    case "h4": 4
    case "h5": 5
    case "h6": 6
    default: 2
    }
  }

  mutating func preformatted(_ element: MarkupElement) -> [Block] {
    let text = element.text
    guard text.utf8.contains(where: { $0 > 0x20 }) || element.ownKind != nil else { return [] }
    ink += Ink.count(text)
    return [
      .preformatted(
        Preformatted(
          text, role: element.nitf("class"), anchor: element.nitf("id"), repeats: repeats(element), at: element.range))
    ]
  }

  private mutating func relatedLink(_ element: MarkupElement) -> RelatedLink {
    var link = RelatedLink([], anchor: element.nitf("id"), repeats: repeats(element), at: element.range)
    var rest = element
    if let first = rest.children.first?.element, first.ownKind == "label" {
      link.label = first.text
      ink += Ink.count(first.text)
      rest.children.removeFirst()
    }
    link.title = line(of: rest)
    if link.title.count == 1, case .link(let only) = link.title[0], only.title == nil, only.relation == nil {
      link.href = only.href
      link.title = only.content
    }
    return link
  }
}

extension String {
  /// Whether a text that begins with `<` and ends with `>` is markup and not a word in angle brackets.
  fileprivate var isEmbeddedMarkup: Bool {
    let bytes = Array(utf8.prefix(64))
    guard bytes.count > 3 else { return false }
    if bytes.starts(with: "<!--".utf8) || bytes.starts(with: "<!".utf8) { return true }
    let name = bytes.dropFirst().prefix { ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 == UInt8(ascii: "-") }
    guard !name.isEmpty, name.count + 1 < bytes.count else { return false }
    let known = [
      "blockquote", "iframe", "script", "div", "a", "p", "img", "video", "audio", "object", "embed", "section",
      "figure", "amp-twitter", "twitter-widget",
    ]
    let next = bytes[1 + name.count]
    return known.contains(String(decoding: name, as: UTF8.self).lowercased())
      && (next <= 0x20 || next == UInt8(ascii: ">"))
  }
}
