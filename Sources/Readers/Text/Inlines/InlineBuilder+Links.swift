import ArticleModel
import Source

/// Links and pictures: pairs with an address.
extension InlineBuilder {
  mutating func closeLink(_ token: InlineToken, around inner: [Inline], into content: inout [Inline]) {
    let closing = tokens[token.partner].span
    let span = TextSpan(token.span.start, closing.end)
    guard token.target >= 0 else {
      words.notation += ink(token.span) + ink(closing)
      content.append(.link(Link(inner, href: inner.plainText, at: text.range(of: span))))
      return
    }
    let target = targets[token.target]
    countMarks(of: token, closing, around: target)
    if target.isElsewhere, inner.isEmpty, token.style != .image { return }
    guard !LinkTarget.isProgram(target.href, bytes), !inner.isEmpty || token.style == .image else {
      words.dropped.append(target.href)
      if let title = target.title { words.dropped.append(title) }
      content += inner
      return
    }
    words.ink += ink(target.href) + (target.title.map(ink) ?? 0)
    if target.isElsewhere {
      // The line that holds the address counts it as notation.
      words.notation -= ink(target.href)
      words.references.append(target.href.start)
    }
    let href = text.string(in: target.href)
    if token.style == .image {
      let name = "image-\(firstPicture + words.pictures.count)"
      let altText = inner.isEmpty ? nil : inner.plainText
      words.pictures.append(ParsedWords.Picture(href: href, altText: altText, span: span))
      content.append(.image(InlineImage(mediaID: name, altText: altText, at: text.range(of: span))))
    } else {
      let title = target.title.map { text.string(in: $0) }
      content.append(.link(Link(inner, href: href, title: title, at: text.range(of: span))))
    }
  }

  /// Counts what stands around address and title: brackets, quotes, the rest of a tag.
  private mutating func countMarks(of token: InlineToken, _ closing: TextSpan, around target: LinkTarget) {
    for mark in [token.span, closing] {
      var start = mark.start
      for piece in [target.href, target.title].compactMap(\.self)
      where mark.start <= piece.start && piece.end <= mark.end {
        words.notation += ink(TextSpan(start, piece.start))
        start = piece.end
      }
      words.notation += ink(TextSpan(start, mark.end))
    }
  }
}
