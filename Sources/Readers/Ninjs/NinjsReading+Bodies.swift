import ArticleModel
import JSONText
import Markup
import NewsCodes
import Source
import Stages
import XMLBridge

extension NinjsReading {
  /// The bodies: markup becomes blocks, plain text paragraphs, and each is kept as it came beside them.
  mutating func takeBodies(_ object: inout NinjsObject) {
    if let member = object.list("bodies") {
      for element in member.node.value.elements ?? [] { takeBody(element) }
    }
    for (suffix, text) in object.texts(prefixed: "body_") { takeBody(suffix, text) }
    takeDialectBodies(&object)
    takeItemCounts(&object)
    dropRendering()
    for index in bodies.indices { markRepetitions(inBody: index) }
  }

  private mutating func takeBody(_ node: JSONNode) {
    guard var entry = NinjsObject(node), let value = entry.text("value") else { return }
    let type = entry.text("contenttype")?.value ?? Self.guess(value.value)
    var body = body(value, type)
    let role = entry.text("role")?.value
    if let role, role != Self.usualRole(of: type) { body.role = Code(spelled: role) }
    body.wordCount = entry.number("wordcount")?.value
    body.characterCount = entry.number("charcount")?.value
    body.foreign += rest(of: entry)
    add(body, value)
  }

  private mutating func takeBody(_ suffix: String, _ text: NinjsText) {
    let type: String =
      switch suffix.lowercased() {
      case "xhtml": "application/xhtml+xml"
      case "text", "plain": "text/plain"
      default: Self.guess(text.value)
      }
    var body = body(text, type)
    if suffix != Self.usualRole(of: type) { body.role = Code(spelled: suffix) }
    add(body, text)
  }

  /// Bodies whose names say what they are and that they are HTML, such as `article_html`; the story itself goes first.
  private mutating func takeDialectBodies(_ object: inout NinjsObject) {
    let found = object.texts(suffixed: "_html")
    let isStory = { (name: String) in ["article", "content", "story", "text"].contains(name.lowercased()) }
    for (name, text) in found.filter({ isStory($0.prefix) }) + found.filter({ !isStory($0.prefix) }) {
      remarkDialect(text.name, as: FieldName.body.rawValue, at: text.range)
      var body = body(text, "text/html")
      if !isStory(name) { body.role = Code(literal: name) }
      add(body, text)
    }
  }

  private mutating func add(_ body: Body, _ text: NinjsText) {
    trace(.body, bodies.count, text.name == "value" ? "bodies" : text.name, text.range)
    bodies.append(body)
  }

  private mutating func body(_ text: NinjsText, _ type: String) -> Body {
    let verbatim = ForeignPayload(
      format: "ninjs", namespace: line.rawValue, contextPath: "value", bytes: Array(text.value.utf8))
    guard !Self.isMarkup(type) else {
      return Body(blocks(ofHTML: text), contentType: type, verbatim: verbatim)
    }
    let ink = Ink.count(text.value)
    account += TextAccount(source: ink, body: ink)
    return Body(paragraphs(text), contentType: type, verbatim: verbatim)
  }

  /// The paragraphs of plain text: parted by empty lines, or where there are none, a line each.
  private func paragraphs(_ text: NinjsText) -> [Block] {
    var groups: [[String]] = [[]]
    for line in text.value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = String(line).trimmed
      if line.isEmpty { groups.append([]) } else { groups[groups.count - 1].append(line) }
    }
    groups.removeAll(where: \.isEmpty)
    if groups.count == 1 { groups = groups[0].map { [$0] } }
    return groups.map { lines in
      .paragraph(Paragraph([.text(TextRun(lines.joined(separator: " "), at: text.range))], at: text.range))
    }
  }

  /// Counts that stand beside flat bodies speak of the main one.
  private mutating func takeItemCounts(_ object: inout NinjsObject) {
    guard
      let index = bodies.indices.first(where: { bodies[$0].contentType.map(Self.isMarkup) ?? false })
        ?? bodies.indices.first
    else { return }
    if let count = object.number("wordcount") { bodies[index].wordCount = count.value }
    if let count = object.number("charcount") { bodies[index].characterCount = count.value }
  }

  /// Forgets a plain body that only renders the one in HTML: writers make it again.
  private mutating func dropRendering() {
    guard bodies.count == 2, let first = bodies[0].contentType, Self.isMarkup(first),
      bodies[1].contentType == "text/plain", bodies[1].role == nil, bodies[1].foreign.isEmpty,
      let plain = bodies[1].verbatim
    else { return }
    let rendering = NinjsProse(bodies[0].blocks)
    guard Self.ink(plain.bytes).elementsEqual(Self.ink(Array(rendering.text.utf8))),
      Self.agrees(bodies[1].wordCount, beside: bodies[0].wordCount, rendering.words),
      Self.agrees(bodies[1].characterCount, beside: bodies[0].characterCount, rendering.characters)
    else { return }
    let ink = Ink.count(plain.bytes)
    account += TextAccount(source: -ink, body: -ink)
    bodies.removeLast()
    if let origin = metadata.origins.lastIndex(where: { $0.field == .body }) { metadata.origins.remove(at: origin) }
  }

  /// A text without its white space, which HTML folds as it likes.
  private static func ink(_ bytes: [UInt8]) -> some Sequence<UInt8> { bytes.lazy.filter { $0 > 0x20 } }

  /// Whether a count is that of a rendering: none where there is none beside it, else our own or the same.
  private static func agrees(_ count: Int?, beside other: Int?, _ own: Int) -> Bool {
    other == nil ? count == nil : count == own || count == other
  }

  /// A heading of the highest level that says what the headline says is the headline again.
  private mutating func markRepetitions(inBody index: Int) {
    guard let headline = metadata.texts.headline?.text.plainText.collapsed, !headline.isEmpty else { return }
    let place = bodies[index].blocks.prefix(4).firstIndex { block in
      if case .heading(let heading) = block {
        heading.level == 1 && heading.anchor == nil && heading.content.plainText.collapsed == headline
      } else {
        false
      }
    }
    guard let place, case .heading(var heading) = bodies[index].blocks[place] else { return }
    heading.repeats = .headline
    bodies[index].blocks[place] = .heading(heading)
  }
}

// MARK: Markup in texts

extension NinjsReading {
  /// Whether a media type is one of HTML's.
  static func isMarkup(_ type: String) -> Bool {
    type.lowercased().contains("html")
  }

  /// The role that a body has unless its source says otherwise.
  static func usualRole(of type: String) -> String {
    isMarkup(type) ? "html" : "text"
  }

  /// The media type of a text that comes without one: HTML where a tag stands in it.
  private static func guess(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let isTag = bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return false }
      let next = bytes[index + 1]
      return next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || (0x61...0x7A).contains(next | 0x20)
    }
    return isTag && bytes.contains(UInt8(ascii: ">")) ? "text/html" : "text/plain"
  }

  /// The blocks of a text in HTML.
  mutating func blocks(ofHTML text: NinjsText) -> [Block] {
    guard let root = tree(of: text) else { return NinjsWords.blocks(of: text.value, at: text.range) }
    var reader = HTMLBodyReader()
    reader.knowsOwnClasses = true
    reader.takenMediaIDs = Set(media.map(\.id))
    for medium in media {
      reader.knownMedia[Self.standIn(medium.id)] = medium.id
      for href in medium.renditions.compactMap(\.href) where reader.knownMedia[href] == nil {
        reader.knownMedia[href] = medium.id
      }
    }
    let blocks = reader.blocks(of: root)
    settle(reader, Ink.count(root.readableText))
    return blocks
  }

  /// The words of a text in HTML, as one line.
  mutating func inlines(ofHTML text: NinjsText) -> [Inline] {
    guard let root = tree(of: text) else { return NinjsWords.inlines(of: text.value, at: text.range) }
    var reader = HTMLBodyReader()
    reader.takenMediaIDs = Set(media.map(\.id))
    let words = reader.inlines(of: root)
    settle(reader, Ink.count(root.readableText))
    return words
  }

  private mutating func settle(_ reader: HTMLBodyReader, _ ink: Int) {
    for (index, _) in reader.media.enumerated() { trace(.media, media.count + index, "img", nil) }
    media += reader.media
    for var loss in reader.losses {
      loss.path = "bodies[\(bodies.count)].blocks"
      losses.append(loss)
    }
    account += TextAccount(
      source: ink, body: reader.ink, notation: reader.notationInk, dropped: reader.droppedInk)
  }

  private mutating func tree(of text: NinjsText) -> MarkupElement? {
    guard text.value.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    do throws(MarkupError) {
      let page = try MarkupDocument.read(html: Array(text.value.utf8), by: HTMLTransport(encoding: "utf-8"))
      if let first = page.remarks.first { remark(.ninjsBody, first.message, at: text.range) }
      let names = Dictionary(media.map { ($0.id, Self.standIn($0.id)) }, uniquingKeysWith: { first, _ in first })
      let root = names.isEmpty ? page.root : page.root.referring(to: names)
      return text.range.map { root.moved(by: JSONStringMap(source, $0)) } ?? root
    } catch {
      remark(.ninjsBody, "the markup cannot be read and was taken as plain text", at: text.range)
      return nil
    }
  }

  /// The address that stands for a medium while a body is read.
  private static func standIn(_ id: String) -> String { "urn:x-galley:association:" + id }
}
