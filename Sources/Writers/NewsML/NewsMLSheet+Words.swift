import ArticleModel
import NewsCodes

extension NewsMLSheet {
  /// Writes a field that takes words with their markup.
  mutating func label(
    _ name: StaticString, _ text: FieldText, as role: TextRole = .main, _ path: String
  ) {
    element(name) { sheet in
      sheet.attribute("xml:lang", sheet.language(text.language, path))
      sheet.attribute("dir", text.direction?.attributeValue)
      sheet.role(role, beside: text.role, path)
      if let rank = text.rank {
        if rank >= 0, sheet.takesRank(name) {
          sheet.attribute("rank", rank)
        } else {
          sheet.lose(.newsMLNoPlace, path + ".rank", .dropped, String(rank))
        }
      }
      sheet.words(text.content, path)
    }
  }

  /// Writes a field that takes one line of plain words.
  mutating func line(_ name: StaticString, _ text: FieldText, _ path: String) {
    if let role = text.role { lose(.newsMLNoPlace, path + ".role", .dropped, role.summary) }
    if !text.content.isPlain { lose(.newsMLMarkup, path, .approximated, text.plainText) }
    element(name) { sheet in
      sheet.attribute("xml:lang", sheet.language(text.language, path))
      sheet.attribute("dir", text.direction?.attributeValue)
      sheet.attribute("rank", text.rank.flatMap { $0 < 0 ? nil : $0 })
      sheet.sink.text(LexicalForm.oneLine(text.plainText))
    }
  }

  /// Writes a field that takes paragraphs.
  mutating func passage(_ name: StaticString, _ passage: Passage, _ path: String) {
    let takesAddress = name.description == "copyrightNotice" || name.description == "usageTerms"
    element(name) { sheet in
      sheet.attribute("xml:lang", sheet.language(passage.language, path))
      sheet.role(passage.role, beside: nil, path)
      if takesAddress { sheet.attribute("href", sheet.address(passage.href, path + ".href")) }
      sheet.words(passage.blocks, path)
    }
    if !takesAddress, let href = passage.href { lose(.newsMLNoPlace, path + ".href", .dropped, href) }
  }

  /// Writes `@role`: IPTC's code, the source's, or our term; the main text needs none.
  private mutating func role(_ role: TextRole, beside code: Code?, _ path: String) {
    let own: Code? =
      switch role {
      case .main: code == nil ? nil : Code(uri: OwnTerm.main.uri)
      case .other(let code): code
      case .deck, .kicker, .short, .summary, .caption, .teaser:
        role.descriptionQCode.map { Code($0) } ?? role.term.map { Code(uri: $0.uri) }
      }
    refer("role", "roleuri", to: [own, code].compactMap(\.self), path + ".role")
  }

  private func takesRank(_ name: StaticString) -> Bool {
    ["headline", "dateline", "by"].contains(name.description)
  }

  /// Writes words with their markup: plain ones as they are, rich ones in an element of XHTML.
  mutating func words(_ inlines: [Inline], _ path: String) {
    guard !inlines.isPlain else { return sink.text(inlines.plainText) }
    var page = XHTMLBody([], at: path, style: .newsML)
    sink.element("span") { sink in
      sink.attribute("xmlns", NewsMLNamespace.xhtml)
      page.write(inlines, to: &sink)
    }
    settle(page, isBody: false)
  }

  /// Writes paragraphs: a single plain one as words, anything else in an element of XHTML.
  mutating func words(_ blocks: [Block], _ path: String) {
    if blocks.count == 1, case .paragraph(let paragraph) = blocks[0], paragraph.style == .normal,
      paragraph.anchor == nil
    {
      return words(paragraph.content, path)
    }
    guard !blocks.isEmpty else { return }
    var page = XHTMLBody(blocks, at: path, style: .newsML)
    sink.element("div") { sink in
      sink.attribute("xmlns", NewsMLNamespace.xhtml)
      sink.newline()
      page.write(to: &sink)
    }
    settle(page, isBody: false)
  }
}

extension [Inline] {
  /// Whether they are words and nothing else.
  var isPlain: Bool {
    allSatisfy { if case .text = $0 { true } else { false } }
  }
}
