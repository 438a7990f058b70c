import ArticleModel
import Markup
import NewsCodes

extension NewsMLSheet {
  /// Writes a field that takes words with their markup.
  mutating func label(
    _ name: StaticString, _ text: FieldText, as role: TextRole? = nil, _ path: String
  ) {
    element(name, owning: text.foreign, path) { sheet in
      sheet.language(of: text.language, path)
      sheet.attribute("dir", text.direction?.attributeValue)
      let codes = [role?.code(beside: text.role), text.role].compactMap(\.self)
      sheet.refer("role", "roleuri", to: codes, path + ".role")
      if let rank = text.rank {
        if sheet.takesRank(name) { sheet.measure("rank", rank) } else { sheet.own("rank", String(rank)) }
      }
      sheet.words(text.content, path, markup: text.foreign)
    }
  }

  /// Writes a field that takes one line of plain words.
  mutating func line(_ name: StaticString, _ text: FieldText, _ path: String) {
    if !text.content.isPlain { lose(.newsMLMarkup, path, .approximated, text.plainText) }
    element(name, owning: text.foreign, path) { sheet in
      sheet.language(of: text.language, path)
      sheet.attribute("dir", text.direction?.attributeValue)
      if let role = text.role { sheet.ownCode("role", "roleuri", role) }
      sheet.measure("rank", text.rank)
      sheet.text(LexicalForm.oneLine(text.plainText))
    }
  }

  /// Writes a field that takes paragraphs.
  mutating func passage(_ name: StaticString, _ passage: Passage, _ path: String) {
    let takesAddress = name.description == "copyrightNotice" || name.description == "usageTerms"
    element(name, owning: passage.foreign, path) { sheet in
      sheet.language(of: passage.language, path)
      sheet.refer("role", "roleuri", to: passage.role.code(beside: nil).map { [$0] } ?? [], path + ".role")
      if takesAddress { sheet.address("href", passage.href, path + ".href") }
      if !takesAddress, let href = passage.href { sheet.own("href", href) }
      sheet.words(passage.blocks, path, markup: passage.foreign)
    }
  }

  private func takesRank(_ name: StaticString) -> Bool {
    ["headline", "dateline", "by"].contains(name.description)
  }

  /// Writes words with their markup: plain ones as they are, rich ones in an element of XHTML, or in the markup they
  /// came in where that says the same.
  mutating func words(_ inlines: [Inline], _ path: String, markup bag: [ForeignPayload] = []) {
    finishTag()
    if writeMarkup(in: bag, saying: inlines.plainText) { return }
    guard !inlines.isPlain else { return text(inlines.plainText) }
    var page = XHTMLBody([], at: path, style: .newsML)
    sink.element("span") { sink in
      sink.attribute("xmlns", NewsMLNamespace.xhtml)
      sink.attribute("class", OwnTerm.wordsClass)
      page.write(inlines, to: &sink)
    }
    settle(page, isBody: false)
  }

  /// Writes paragraphs: a single plain one as words, anything else in an element of XHTML.
  mutating func words(_ blocks: [Block], _ path: String, markup bag: [ForeignPayload] = []) {
    finishTag()
    if writeMarkup(in: bag, saying: blocks.plainText) { return }
    if blocks.count == 1, case .paragraph(let paragraph) = blocks[0], paragraph.style == .normal,
      paragraph.anchor == nil
    {
      return words(paragraph.content, path)
    }
    guard !blocks.isEmpty else { return }
    var page = XHTMLBody(blocks, at: path, style: .newsML)
    sink.element("div") { sink in
      sink.attribute("xmlns", NewsMLNamespace.xhtml)
      sink.attribute("class", OwnTerm.wordsClass)
      sink.newline()
      page.write(to: &sink)
    }
    settle(page, isBody: false)
  }
}

extension NewsMLSheet {
  /// Writes the markup that words came in, if it is there and still says the words; whether it did.
  private mutating func writeMarkup(in bag: [ForeignPayload], saying words: String) -> Bool {
    guard keepsForeign, let payload = bag.first(where: { $0.contextPath == "." && $0.format == "newsml" }),
      let holder = MarkupElement(fragment: payload.bytes), holder.wordsForReaders.hasSameInk(as: words), let type
    else { return false }
    for child in holder.children {
      switch child {
      case .text(let run): text(run.text)
      case .element(let element):
        guard let fitted = NewsMLFit.child(element, of: type)?.element else { continue }
        sink.fragment(fitted)
      case .comment, .instruction: break
      }
    }
    return true
  }
}

extension MarkupElement {
  /// The text below, less what only tells how to pronounce it.
  fileprivate var wordsForReaders: String {
    children.map { child in
      switch child {
      case .text(let run): run.text
      case .element(let element): ["rt", "rp"].contains(element.name.local) ? "" : element.wordsForReaders
      case .comment, .instruction: ""
      }
    }.joined()
  }
}

extension String {
  /// Whether two texts consist of the same characters, white space aside, in whatever order.
  fileprivate func hasSameInk(as other: String) -> Bool {
    inkOfEachKind == other.inkOfEachKind
  }

  private var inkOfEachKind: [Unicode.Scalar: Int] {
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in unicodeScalars where !scalar.properties.isWhitespace { counts[scalar, default: 0] += 1 }
    return counts
  }
}

extension [Inline] {
  /// Whether they are words and nothing else.
  var isPlain: Bool {
    allSatisfy { if case .text = $0 { true } else { false } }
  }
}
