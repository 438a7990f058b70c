import ArticleModel
import Markup
import Source

extension MarkupElement {
  /// From the `<` to behind the `>` of the start tag, as far as places are known.
  var startTagRange: SourceRange? {
    let inside = children.lazy.compactMap { child in
      switch child {
      case .element(let element): element.range
      case .text(let run): run.range
      case .comment, .instruction: nil
      }
    }
    return range.map { SourceRange($0.start, inside.first?.start ?? $0.end) }
  }

  /// All text below that is for readers: scripts, styles and other machinery left out.
  var readableText: String {
    var text = ""
    MarkupNode.element(self).appendReadable(to: &text)
    return text
  }

  /// The same with its line breaks, as preformatted text has them.
  var preformattedText: String {
    var text = ""
    appendPreformatted(to: &text)
    return text
  }

  private func appendPreformatted(to text: inout String) {
    for node in nodes {
      guard case .element(let element) = node else {
        node.appendReadable(to: &text)
        continue
      }
      guard HTMLVocabulary.role(of: element) != .machinery else { continue }
      if element.local == "br" { text += "\n" }
      element.appendPreformatted(to: &text)
    }
  }

  /// The runs of text below that are for readers, each with single spaces; `nil` where they hold more bytes than that, or
  /// stand in many elements.
  func runs(atMost limit: Int) -> [String]? {
    var (runs, room, nodes) = ([String](), limit, Self.mostNodes)
    return takeRuns(&runs, &room, &nodes) ? runs : nil
  }

  private func takeRuns(_ runs: inout [String], _ room: inout Int, _ count: inout Int) -> Bool {
    for node in nodes {
      count -= 1
      guard count >= 0 else { return false }
      switch node {
      case .text(let run):
        let words = run.text.collapsed
        room -= words.utf8.count
        guard room >= 0 else { return false }
        if !words.isEmpty { runs.append(words) }
      case .element(let element):
        guard HTMLVocabulary.role(of: element) == .machinery || element.takeRuns(&runs, &room, &count) else {
          return false
        }
      case .comment, .instruction: break
      }
    }
    return true
  }

  private static let mostNodes = 100
}

extension MarkupNode {
  /// Adds all text in it that is for readers, but the runs that are skipped.
  func appendReadable(to text: inout String, skipping isSkipped: (MarkupText) -> Bool = { _ in false }) {
    switch self {
    case .element(let element):
      guard HTMLVocabulary.role(of: element) != .machinery else { return }
      for node in element.nodes { node.appendReadable(to: &text, skipping: isSkipped) }
    case .text(let run): if !isSkipped(run) { text += run.text }
    case .comment, .instruction: break
    }
  }
}

extension String {
  /// The text without the byte that ends it, which must be of ASCII.
  fileprivate var withoutLastByte: String {
    var text = self
    return text.withUTF8 { String(decoding: UnsafeBufferPointer(rebasing: $0.dropLast()), as: UTF8.self) }
  }

  /// The words with one space between them.
  var collapsed: String {
    var text = self
    let isCollapsed = text.withUTF8 { text in
      text.first != 0x20 && text.last != 0x20 && WhiteSpace.isCollapsed(text)
    }
    return isCollapsed ? self : withSingleSpaces()
  }

  private func withSingleSpaces() -> String {
    utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }.joined(separator: " ")
  }
}

extension [Inline] {
  /// Takes the spaces away that end the line.
  mutating func trimAtEnd() {
    while case .text(var run)? = last, run.text.utf8.last == 0x20 {
      removeLast()
      run.text = run.text.withoutLastByte
      if run.text.isEmpty { continue }
      append(.text(run))
      return
    }
  }
}
