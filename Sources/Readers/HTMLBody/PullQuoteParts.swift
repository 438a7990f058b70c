import Markup

/// What an element named a pull quote consists of.
struct PullQuoteParts {
  /// The lines of its words.
  private(set) var lines: [[MarkupNode]] = []
  /// The element that says who said them.
  private(set) var speaker: MarkupElement?
  /// Drawings, buttons and whatever else is not of the words.
  private(set) var spares: [MarkupElement] = []

  /// What an element is to a pull quote.
  private enum Part {
    case nothing
    case spare
    case speaker
    case frame
    case words
  }

  /// How many bytes of words they are.
  var length: Int {
    lines.joined().reduce(0) { sum, node in
      switch node {
      case .text(let run): sum + run.text.utf8.count
      case .element(let element): sum + element.readableText.utf8.count
      case .comment, .instruction: sum
      }
    }
  }

  /// Takes what an element holds; whether that is words and at most one speaker, who stands behind them.
  mutating func collect(_ element: MarkupElement) -> Bool {
    var line: [MarkupNode] = []
    for node in element.nodes {
      guard case .element(let child) = node else {
        line.append(node)
        continue
      }
      let part = Self.part(child)
      if part == .speaker || part == .frame { guard end(&line) else { return false } }
      guard take(child, part, into: &line) else { return false }
    }
    return end(&line)
  }

  private mutating func take(_ child: MarkupElement, _ part: Part, into line: inout [MarkupNode]) -> Bool {
    switch part {
    case .nothing: return true
    case .spare:
      spares.append(child)
      return true
    case .speaker:
      guard speaker == nil, !lines.isEmpty, Self.isWords(child) else { return false }
      speaker = child
      return true
    case .frame: return collect(child)
    case .words:
      line.append(.element(child))
      return Self.isWords(child)
    }
  }

  /// Ends a line; whether no words follow the speaker.
  private mutating func end(_ line: inout [MarkupNode]) -> Bool {
    defer { line = [] }
    guard line.contains(where: Self.holdsInk) else { return true }
    lines.append(line)
    return speaker == nil && lines.count <= Self.mostLines
  }

  /// Who spoke stands in `cite`, `footer` or `figcaption` (HTML Living Standard, sections 4.5.6, 4.4.4 and 4.4.13), or in
  /// an element with a name such as `pullquote__attribution`.
  private static func part(_ element: MarkupElement) -> Part {
    switch element.html {
    case .cite, .footer, .figcaption: return holdsInk(.element(element)) ? .speaker : .nothing
    default: break
    }
    switch HTMLVocabulary.role(of: element) {
    case .machinery: return .nothing
    case .furniture: return .spare
    case .block, .inline: break
    }
    if PullQuoteName.isSpeaker(element) { return holdsInk(.element(element)) ? .speaker : .nothing }
    switch element.html {
    case .p, .div, .blockquote, .figure, .section, .aside: return .frame
    default: return .words
    }
  }

  private static func holdsInk(_ node: MarkupNode) -> Bool {
    switch node {
    case .text(let run): run.holdsInk
    case .element(let element):
      HTMLVocabulary.role(of: element) != .machinery && element.nodes.contains(where: holdsInk)
    case .comment, .instruction: false
    }
  }

  /// Whether an element holds words and their styles only.
  private static func isWords(_ element: MarkupElement) -> Bool {
    switch element.html {
    case .img, .picture, .video, .audio, .iframe, .object, .embed, .table, .ul, .ol, .dl, .pre, .hr: false
    case .h1, .h2, .h3, .h4, .h5, .h6: false
    default: element.elements.allSatisfy(isWords)
    }
  }

  private static let mostLines = 6
}
