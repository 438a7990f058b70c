/// What a reader makes of an input: an optional envelope and its items, in order.
public struct Document: Hashable, Sendable {
  /// The message header the items came in.
  public var envelope: Envelope?
  /// The items, in the order of the source.
  public var items: [Item]
  /// Which bytes the ranges of this document count in.
  public var source: SourceRecord?

  /// Makes a document.
  public init(envelope: Envelope? = nil, items: [Item] = [], source: SourceRecord? = nil) {
    self.envelope = envelope
    self.items = items
    self.source = source
  }

  /// The articles among the items, in order.
  public var articles: [Article] {
    items.compactMap { if case .article(let article) = $0 { article } else { nil } }
  }
}
