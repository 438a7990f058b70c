import Source

/// A run of text between tags, unescaped.
public struct MarkupText: Sendable {
  private var storage: Storage

  private enum Storage: Sendable {
    case planted(MarkupTree, Int32)
    case loose(LooseText)
  }

  /// Makes a run of text.
  public init(_ text: String, at range: SourceRange? = nil) {
    storage = .loose(LooseText(text, range))
  }

  /// The run at a place of a tree.
  init(_ tree: MarkupTree, _ index: Int32) {
    storage = .planted(tree, index)
  }

  /// The text, entities resolved.
  public var text: String {
    get {
      switch storage {
      case .planted(let tree, let index): tree.text(below: index)
      case .loose(let loose): loose.text
      }
    }
    set { storage = .loose(LooseText(newValue, range)) }
  }

  /// Its number among the nodes of its document, in document order; `nil` where no parser made it.
  public var number: Int32? {
    if case .planted(_, let index) = storage { index } else { nil }
  }

  /// Where it stands in the input, where that is known.
  public var range: SourceRange? {
    get {
      switch storage {
      case .planted(let tree, let index): tree.range(of: index)
      case .loose(let loose): loose.range
      }
    }
    set { storage = .loose(LooseText(text, newValue)) }
  }

  /// Hands its UTF-8 out without making a string of it.
  public func withUTF8(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    switch storage {
    case .planted(let tree, let index): tree.withText(below: index, body)
    case .loose(let loose):
      var text = loose.text
      text.withUTF8(body)
    }
  }

  /// Whether there is more in it than white space and control characters.
  public var holdsInk: Bool {
    var holdsInk = false
    withUTF8 { holdsInk = $0.contains { $0 > 0x20 } }
    return holdsInk
  }
}

extension MarkupText: Hashable {
  /// Whether words and place are the same.
  public static func == (left: MarkupText, right: MarkupText) -> Bool {
    left.range == right.range && left.text == right.text
  }

  /// Hashes words and place.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(range)
  }
}
