import ArticleModel

/// A part of a document that streams: the envelope comes first, where there is one, then the items.
public enum DocumentPiece: Hashable, Sendable {
  /// The header of the message.
  case envelope(Envelope)
  /// The next item.
  case item(Item)
}
