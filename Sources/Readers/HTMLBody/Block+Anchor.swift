import ArticleModel

extension Block {
  /// The block under a name that links point to it by, unless it has one.
  func anchored(at anchor: String?) -> Block {
    guard let anchor, !anchor.isEmpty else { return self }
    switch self {
    case .paragraph(let node): return .paragraph(Self.name(node, \.anchor, anchor))
    case .heading(let node): return .heading(Self.name(node, \.anchor, anchor))
    case .list(let node): return .list(Self.name(node, \.anchor, anchor))
    case .definitionList(let node): return .definitionList(Self.name(node, \.anchor, anchor))
    case .table(let node): return .table(Self.name(node, \.anchor, anchor))
    case .quotation(let node): return .quotation(Self.name(node, \.anchor, anchor))
    case .pullQuote(let node): return .pullQuote(Self.name(node, \.anchor, anchor))
    case .figure(let node): return .figure(Self.name(node, \.anchor, anchor))
    case .gallery(let node): return .gallery(Self.name(node, \.anchor, anchor))
    case .embed(let node): return .embed(Self.name(node, \.anchor, anchor))
    case .preformatted(let node): return .preformatted(Self.name(node, \.anchor, anchor))
    case .rule(let node): return .rule(Self.name(node, \.anchor, anchor))
    case .section(let node): return .section(Self.name(node, \.anchor, anchor))
    case .aside(let node): return .aside(Self.name(node, \.anchor, anchor))
    case .relatedLink(let node): return .relatedLink(Self.name(node, \.anchor, anchor))
    case .footnote, .foreign: return self
    }
  }

  private static func name<Node>(_ node: Node, _ path: WritableKeyPath<Node, String?>, _ anchor: String) -> Node {
    var node = node
    if node[keyPath: path] == nil { node[keyPath: path] = anchor }
    return node
  }
}
