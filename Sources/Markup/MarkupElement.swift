import Source

/// An element as a value: name, attributes, children, and where it stood.
///
/// What a parser made is a place in its tree, so that copies cost nothing and text becomes a `String` only where it is
/// asked for; what is made or changed by hand holds its parts itself. Nobody can tell one from the other.
public struct MarkupElement: Sendable {
  var storage: Storage

  enum Storage: Sendable {
    case planted(MarkupTree, Int32)
    /// One, in an array for a box that is copied only where it is shared.
    case loose([MarkupElementParts])
  }

  /// Makes an element.
  public init(_ name: MarkupName, attributes: [MarkupAttribute] = [], children: [MarkupNode] = []) {
    storage = .loose([MarkupElementParts(name: name, attributes: attributes, children: children)])
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
      case .loose(let loose): loose[0].name
      }
    }
    _modify { yield &parts.name }
  }

  /// Its attributes in the order written; namespace declarations are not among them.
  public var attributes: [MarkupAttribute] {
    get {
      switch storage {
      case .planted(let tree, let index): tree.attributes(of: index)
      case .loose(let loose): loose[0].attributes
      }
    }
    _modify { yield &parts.attributes }
  }

  /// The namespaces it declares: prefix (empty for the default) and URI.
  public var namespaces: [MarkupAttribute] {
    get {
      switch storage {
      case .planted(let tree, let index): tree.namespaces(of: index)
      case .loose(let loose): loose[0].namespaces
      }
    }
    _modify { yield &parts.namespaces }
  }

  /// What it holds, in order.
  public var children: [MarkupNode] {
    get {
      switch storage {
      case .planted(let tree, let index): tree.children(of: index)
      case .loose(let loose): loose[0].children
      }
    }
    _modify { yield &parts.children }
  }

  /// From the `<` of its start tag to behind the `>` of its end tag, where that is known.
  public var range: SourceRange? {
    get {
      switch storage {
      case .planted(let tree, let index): tree.range(of: index)
      case .loose(let loose): loose[0].range
      }
    }
    _modify { yield &parts.range }
  }

  /// The parts, held by nobody else while they change.
  private var parts: MarkupElementParts {
    get {
      MarkupElementParts(name: name, attributes: attributes, namespaces: namespaces, children: children, range: range)
    }
    _modify {
      var taken = isLoose ? [] : [parts]
      if case .loose(let loose) = storage { taken = loose }
      storage = .planted(.empty, 0)
      defer { storage = .loose(taken) }
      yield &taken[0]
    }
  }

  private var isLoose: Bool {
    if case .loose = storage { true } else { false }
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
