import ArticleModel
import NewsProse
import Source

extension StoryReader {
  mutating func takeBoilerplate(_ parsed: ParsedWords, _ chunk: Chunk) -> Bool {
    guard !keepsBoilerplate, parsed.plain.count <= 80, parsed.pictures.isEmpty,
      StoryLine.isBoilerplate(FoldedText(parsed.plain.bytes))
    else { return false }
    draft.drop(parsed, .boilerplate, at: chunk.extent)
    return true
  }

  // MARK: Captions and pictures

  /// Between the head and the story a paragraph that ends with a few strong words is a caption with its credit.
  mutating func takeCaption(_ parsed: ParsedWords, _ index: Int) -> Bool {
    guard let headline, index > headline.chunk, chunks[index].kind == .paragraph, parsed.plain.count <= 600,
      case .strong(let credit)? = parsed.content.last, parsed.content.count >= 2
    else { return false }
    let caption = Array(parsed.content.dropLast()).trimmingEnd
    let length = credit.content.plainText.utf8.count
    guard length <= 60, length * 2 <= parsed.plain.count, endsSentence(caption), hasStory(behind: index) else {
      return false
    }
    addFigure(caption, credit: [.strong(credit)], parsed, chunks[index])
    return true
  }

  /// A paragraph that ends with a labelled credit is a caption wherever it stands.
  mutating func takeCredit(_ parsed: ParsedWords, _ chunk: Chunk) -> Bool {
    guard chunk.kind == .paragraph, !parsed.plain.isCut else { return false }
    guard let credit = PhotoCredit(endOf: parsed.plain.bytes) else { return takeLabelledCaption(parsed, chunk) }
    let split = InlineSplit(parsed, at: credit.range.lowerBound, of: draft.text)
    guard !split.cutsLink else { return false }
    addFigure(split.before, credit: split.behind, parsed, chunk)
    return true
  }

  /// `FILE PHOTO: …` is the caption of a picture.
  private mutating func takeLabelledCaption(_ parsed: ParsedWords, _ chunk: Chunk) -> Bool {
    let bytes = parsed.plain.bytes
    guard bytes.count <= 600, CaptionLabel(FoldedText(bytes), of: bytes) != nil else { return false }
    addFigure(parsed.content, credit: [], parsed, chunk)
    return true
  }

  private mutating func addFigure(_ caption: [Inline], credit: [Inline], _ parsed: ParsedWords, _ chunk: Chunk) {
    draft.carry(parsed)
    if case .figure(var figure)? = draft.lastBlock, figure.caption.isEmpty, figure.credit.isEmpty {
      (figure.caption, figure.credit) = (caption, credit)
      figure.range = figure.range?.union(range(chunk))
      draft.lastBlock = .figure(figure)
    } else {
      draft.append(.figure(Figure(caption: caption, credit: credit, at: range(chunk))))
    }
  }

  /// A picture alone in its paragraph is a figure.
  mutating func takePicture(_ parsed: ParsedWords, _ chunk: Chunk) -> Bool {
    guard parsed.content.count == 1, let image = onlyImage(parsed.content) else { return false }
    draft.carry(parsed)
    draft.append(.figure(Figure(mediaID: image.mediaID, altText: image.altText, at: range(chunk))))
    return true
  }

  private func onlyImage(_ content: [Inline]) -> InlineImage? {
    if case .image(let image)? = content.first { image } else { nil }
  }

  private func endsSentence(_ content: [Inline]) -> Bool {
    guard let last = content.plainText.utf8.last else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "\"")].contains(
      last)
      || last >= 0x80
  }

  private func hasStory(behind index: Int) -> Bool {
    chunks[(index + 1)...].prefix(4).contains { $0.kind == .paragraph && $0.extent.count >= 60 }
  }

  // MARK: Blocks of several lines

  mutating func takeFenced(_ chunk: Chunk) {
    draft.account.notation += chunk.notation
    let bytes = words.bytes[chunk.span.start..<chunk.span.end]
    draft.account.body += Ink.count(bytes)
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte == 0x0D {
        if index + 1 >= bytes.endIndex || bytes[index + 1] != 0x0A { lines.append(0x0A) }
      } else if byte >= 0x20 || byte == 0x09 || byte == 0x0A {
        lines.append(byte)
      }
    }
    draft.append(.preformatted(Preformatted(String(decoding: lines, as: UTF8.self), at: range(chunk))))
  }

  mutating func takeQuoted(from index: Int) -> Int {
    var blocks: [Block] = []
    var place = range(chunks[index])
    var end = index
    while end < chunks.count, chunks[end].kind == .quoted, verdicts[end] == .story {
      let parsed = words.parse(chunks[end], firstPicture: draft.media.count + 1)
      draft.carry(parsed)
      place = place.union(range(chunks[end]))
      blocks.append(.paragraph(Paragraph(parsed.content, at: range(chunks[end]))))
      end += 1
    }
    draft.append(.quotation(Quotation(blocks, at: place)))
    return end - index
  }

  /// Two items and more are a list; one alone is a paragraph that happens to begin like one.
  mutating func takeItems(from index: Int) -> Int {
    var end = index
    while end < chunks.count, verdicts[end] == .story, case .item = chunks[end].kind { end += 1 }
    guard end - index >= 2 else {
      let chunk = chunks[index]
      let parsed = words.parse(chunk, firstPicture: draft.media.count + 1, withMarker: true)
      takeLoneItem(parsed, chunk)
      return 1
    }
    var items: [ListAssembly.Item] = []
    for chunk in chunks[index..<end] {
      guard case .item(let number, let indent) = chunk.kind else { continue }
      let parsed = words.linked(chunk, firstPicture: draft.media.count + 1)
      if takeBoilerplate(parsed, chunk) { continue }
      draft.carry(parsed)
      items.append(ListAssembly.Item(number: number, indent: indent, content: parsed.content, range: range(chunk)))
    }
    for list in ListAssembly.lists(of: items[...]) { draft.append(.list(list)) }
    return end - index
  }

  private mutating func takeLoneItem(_ parsed: ParsedWords, _ chunk: Chunk) {
    draft.carry(parsed)
    draft.append(.paragraph(Paragraph(parsed.content, at: range(chunk))))
  }
}
