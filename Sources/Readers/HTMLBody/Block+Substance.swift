import ArticleModel

extension Block {
  /// The block under a name that links point to it by, unless it has one.
  func anchored(at anchor: String?) -> Block {
    guard let anchor else { return self }
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

  /// Whether there is anything in it, be it only a place that links point to.
  var holdsAnything: Bool {
    switch self {
    case .paragraph(let node): !node.content.isEmpty || node.anchor != nil
    case .heading(let node): !node.content.isEmpty
    case .list(let node): !node.items.isEmpty
    case .definitionList(let node): !node.entries.isEmpty
    case .table(let node): !node.caption.isEmpty || !(node.head + node.body + node.foot).isEmpty
    case .quotation(let node): !node.blocks.isEmpty || !node.speaker.isEmpty
    case .pullQuote(let node): !node.words.isEmpty || !node.speaker.isEmpty
    case .figure(let node): node.mediaID != nil || !node.caption.isEmpty || !node.credit.isEmpty
    case .gallery(let node): !node.figures.isEmpty || !node.caption.isEmpty
    case .embed(let node): node.href != nil || !node.fallback.isEmpty
    case .preformatted(let node): !node.text.isEmpty
    case .section(let node): !node.title.isEmpty || !node.blocks.isEmpty
    case .aside(let node): !node.title.isEmpty || !node.blocks.isEmpty
    case .relatedLink(let node): node.href != nil || node.label != nil || !node.title.isEmpty
    case .rule, .footnote, .foreign: true
    }
  }
}

extension [Inline] {
  /// Whether there is anything in them but white space and line breaks.
  var printsAnything: Bool {
    contains { inline in
      switch inline {
      case .text(let run): run.text.utf8.contains { $0 > 0x20 }
      case .lineBreak: false
      case .emphasis(let styled), .strong(let styled), .underline(let styled), .strike(let styled), .sup(let styled),
        .sub(let styled), .smallCaps(let styled), .code(let styled):
        styled.content.printsAnything
      case .quote(let quote): quote.content.printsAnything
      case .link, .entity, .span, .ruby, .image, .footnoteReference, .foreign: true
      }
    }
  }
}
