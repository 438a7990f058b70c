import Markup

/// What an element named a pull quote consists of.
struct PullQuoteParts {
  /// The lines of its words.
  private(set) var lines: [[MarkupNode]] = []
  /// The element that says who said them.
  private(set) var speaker: MarkupElement?
  /// Drawings and buttons, which are not of the words.
  private(set) var spares: [MarkupElement] = []

  /// Takes what an element holds; whether that is words and at most one speaker, who stands behind them.
  mutating func collect(_ element: MarkupElement) -> Bool {
    var line: [MarkupNode] = []
    for node in element.nodes {
      guard case .element(let child) = node else {
        line.append(node)
        continue
      }
      guard end(&line, before: child), take(child, into: &line) else { return false }
    }
    return end(&line)
  }

  private mutating func take(_ child: MarkupElement, into line: inout [MarkupNode]) -> Bool {
    if Self.namesSpeaker(child) {
      guard speaker == nil, !lines.isEmpty, Self.isWords(child) else { return false }
      speaker = child
      return true
    }
    if Self.isFrame(child) { return collect(child) }
    if HTMLVocabulary.role(of: child) == .furniture {
      spares.append(child)
      return true
    }
    line.append(.element(child))
    return Self.isWords(child)
  }

  /// Ends a line before an element that is no part of it.
  private mutating func end(_ line: inout [MarkupNode], before child: MarkupElement) -> Bool {
    Self.namesSpeaker(child) || Self.isFrame(child) ? end(&line) : true
  }

  /// Ends a line; whether no words follow the speaker.
  private mutating func end(_ line: inout [MarkupNode]) -> Bool {
    defer { line = [] }
    guard line.contains(where: Self.holdsInk) else { return true }
    lines.append(line)
    return speaker == nil
  }

  /// Whether an element says who spoke: `cite`, `footer`, `figcaption` (HTML Living Standard, sections 4.5.6, 4.4.4 and
  /// 4.4.13), or a name such as `pullquote__attribution`.
  private static func namesSpeaker(_ element: MarkupElement) -> Bool {
    switch element.html {
    case .cite, .footer, .figcaption: true
    default: !PartMark(of: element).isDisjoint(with: [.speaker, .credit])
    }
  }

  private static func isFrame(_ element: MarkupElement) -> Bool {
    switch element.html {
    case .p, .div, .blockquote, .figure, .section, .aside: true
    default: false
    }
  }

  private static func holdsInk(_ node: MarkupNode) -> Bool {
    switch node {
    case .text(let run): run.holdsInk
    case .element(let element): element.nodes.contains(where: holdsInk)
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
}
