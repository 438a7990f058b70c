import ArticleModel
import NewsProse
import Source

extension StoryReader {
  /// Lines that point elsewhere: to other stories, to where this one was first published.
  mutating func takePointer(_ parsed: ParsedWords, _ chunk: Chunk) -> Bool {
    guard parsed.plain.count <= 1_000, !parsed.plain.isCut else { return false }
    let folded = FoldedText(parsed.plain.bytes)
    guard let label = LineLabel(folded) else { return false }
    let rest = folded.skippingBlanks(from: label.range.upperBound)
    switch label.meaning {
    case .related: return takeRelated(parsed, chunk, label: label.range, titleFrom: rest)
    case .originalLink, .link:
      guard let address = WebAddress(folded, at: rest), address.range.upperBound == folded.trimmedEnd,
        parsed.isPlain
      else { return false }
      return takeOriginalLink(address, parsed, chunk, isCertain: label.meaning == .originalLink)
    case .correction:
      guard rest < folded.trimmedEnd, chunk.kind == .paragraph else { return false }
      draft.carry(parsed)
      draft.append(.paragraph(Paragraph(parsed.content, style: .correction, at: range(chunk))))
      return true
    }
  }

  // MARK: Related stories

  private mutating func takeRelated(
    _ parsed: ParsedWords, _ chunk: Chunk, label: Range<Int>, titleFrom start: Int
  ) -> Bool {
    guard start < parsed.plain.count, parsed.plain.count <= 400 else { return false }
    let title = InlineSplit(parsed, at: start, of: draft.text).behind
    guard !title.isEmpty else { return false }
    draft.carry(parsed)
    let place = range(chunk)
    let href = onlyLink(in: title)
    draft.append(
      .relatedLink(
        RelatedLink(title, href: href, label: parsed.plain.string(in: label), repeats: .relation, at: place)))
    let titlePlace = range(start..<parsed.plain.count, of: parsed)
    draft.metadata.relations.append(Relation(href: href, title: title, at: titlePlace))
    draft.metadata.trace(
      Origin(
        field: .relation, index: draft.metadata.relations.count - 1, rule: "text.related-label", confidence: 95,
        ranges: [place]))
    return true
  }

  /// The address of the one link the words lead to.
  private func onlyLink(in title: [Inline]) -> String? {
    let links = title.compactMap { if case .link(let link) = $0 { link.href } else { nil } }
    return links.count == 1 ? links.first : nil
  }

  // MARK: The story's own address

  private mutating func takeOriginalLink(
    _ address: WebAddress, _ parsed: ParsedWords, _ chunk: Chunk, isCertain: Bool
  ) -> Bool {
    let href = parsed.plain.string(in: address.range)
    let rule = isCertain ? "text.original-link-label" : "text.source-link-label"
    let place = range(address.range, of: parsed)
    if let taken = draft.metadata.identity.canonicalLink, taken != href {
      let rival = Rival(
        value: href, rule: rule, confidence: isCertain ? 90 : 60, reason: "stands further down", at: place)
      addRival(rival)
      return false
    }
    guard draft.metadata.identity.canonicalLink == nil else {
      draft.carry(parsed)
      draft.append(.paragraph(Paragraph(parsed.content, repeats: .canonicalLink, at: range(chunk))))
      return true
    }
    takeParts([address.range], of: parsed)
    draft.metadata.identity.canonicalLink = href
    draft.metadata.trace(
      Origin(field: .canonicalLink, rule: rule, confidence: isCertain ? 98 : 80, ranges: [place]))
    let host = range(address.hostRange, of: parsed)
    draft.metadata.credits.provider = Party(kind: .organisation, domain: address.domain, at: host)
    draft.metadata.trace(
      Origin(
        field: .provider, kind: .derived, rule: "text.provider-of-canonical-link", confidence: isCertain ? 85 : 60,
        ranges: [host]))
    return true
  }

  /// Some parts of a line, in order, go into fields; the labels and marks around them are notation.
  mutating func takeParts(_ parts: [Range<Int>], of parsed: ParsedWords) {
    var words = parsed
    let bytes = parsed.plain.bytes
    words.ink = 0
    var index = 0
    for part in parts {
      words.notation += Ink.count(bytes[index..<part.lowerBound])
      words.ink += Ink.count(bytes[part])
      index = part.upperBound
    }
    words.notation += Ink.count(bytes[index...])
    draft.field(words)
  }

  private mutating func addRival(_ rival: Rival) {
    guard let index = draft.metadata.origins.firstIndex(where: { $0.field == .canonicalLink }),
      draft.metadata.origins[index].rivals.count < 8
    else { return }
    draft.metadata.origins[index].rivals.append(rival)
  }
}
