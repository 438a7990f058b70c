import Source

/// An element as a value: name, attributes, children, and where it stood.
///
/// What a parser made is a place in its tree, so that copies cost nothing and text becomes a `String` only where it is
/// asked for; what is made or changed by hand holds its parts itself. Nobody can tell one from the other.
public struct MarkupElement: Sendable {
  var storage: Storage

  enum Storage: Sendable {
    case planted(MarkupTree, Int32)
    case loose(LooseElement)
  }

  /// Makes an element.
  public init(_ name: MarkupName, attributes: [MarkupAttribute] = [], children: [MarkupNode] = []) {
    storage = .loose(LooseElement(MarkupElementParts(name: name, attributes: attributes, children: children)))
  }

  /// The element at a place of a tree.
  init(_ tree: MarkupTree, _ index: Int32) {
    storage = .planted(tree, index)
  }

  /// Its name.
  public var name: MarkupName {
    get {
      switch storage {
      case .planted(let tree, let index): tree.name(of: index)
      case .loose(let loose): loose.name
      }
    }
    set { change { $0.name = newValue } }
  }

  /// Its attributes in the order written; namespace declarations are not among them.
  public var attributes: [MarkupAttribute] {
    get {
      switch storage {
      case .planted(let tree, let index): tree.attributes(of: index)
      case .loose(let loose): loose.attributes
      }
    }
    set { change { $0.attributes = newValue } }
  }

  /// The namespaces it declares: prefix (empty for the default) and URI.
  public var namespaces: [MarkupAttribute] {
    get {
      switch storage {
      case .planted(let tree, let index): tree.namespaces(of: index)
      case .loose(let loose): loose.namespaces
      }
    }
    set { change { $0.namespaces = newValue } }
  }

  /// What it holds, in order.
  public var children: [MarkupNode] {
    get {
      switch storage {
      case .planted(let tree, let index): tree.children(of: index)
      case .loose(let loose): loose.children
      }
    }
    set { change { $0.children = newValue } }
  }

  /// From the `<` of its start tag to behind the `>` of its end tag, where that is known.
  public var range: SourceRange? {
    get {
      switch storage {
      case .planted(let tree, let index): tree.range(of: index)
      case .loose(let loose): loose.range
      }
    }
    set { change { $0.range = newValue } }
  }

  private mutating func change(_ body: (inout MarkupElementParts) -> Void) {
    var parts = MarkupElementParts(
      name: name, attributes: attributes, namespaces: namespaces, children: children, range: range)
    body(&parts)
    storage = .loose(LooseElement(parts))
  }
}

extension MarkupElement: Hashable {
  /// Whether all parts are the same, places among them.
  public static func == (left: MarkupElement, right: MarkupElement) -> Bool {
    if case .planted(let tree, let index) = left.storage, case .planted(let other, index) = right.storage,
      tree === other
    {
      return true
    }
    return left.name == right.name && left.range == right.range && left.attributes == right.attributes
      && left.namespaces == right.namespaces && left.children == right.children
  }

  /// Hashes its parts.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(range)
    hasher.combine(attributes)
    hasher.combine(children)
  }
}
