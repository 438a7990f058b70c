import ArticleModel
import Markup
import Source
import Stages
import XMLBridge

extension NewsMLReader: StreamingReader {
  func canStream(_ head: SourceFile) -> Bool { Self.isStreamable(head) }

  /// Whether an input that begins like this is a message in an encoding that can be read in pieces.
  static func isStreamable(_ head: SourceFile) -> Bool {
    let text = head.headToRecognise
    let isMessage = text.mentions("<newsmessage", within: 4_096) || text.mentions(":newsmessage", within: 4_096)
    return isMessage && MarkupStream.canRead(head.bytes)
  }

  func stream(
    _ feed: InputFeed, in context: inout StageContext,
    to receive: (DocumentPiece) throws(StageFailure) -> Void
  ) throws(StageFailure) {
    if options.isStrict { return try streamStrictly(feed, in: &context, to: receive) }
    var message = NewsMLMessageStream(feed, given: options.schemes)
    try message.begin()
    while let piece = try message.piece(in: &context) { try receive(piece) }
  }
}
