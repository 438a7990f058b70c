import ArticleModel
import Markup
import Source
import Stages
import XMLBridge

/// A message that arrives in pieces: its header first, then its items.
struct NewsMLMessageStream {
  private let feed: InputFeed
  private let source: SourceFile
  private let given: [Scheme]
  private let log = CatalogLog()
  private var stream: MarkupStream?
  private var message: MarkupElement?
  private var hasBegun = false
  private var itemCount = 0

  /// Takes a feed on; `given` are the schemes that the user brought.
  init(_ feed: InputFeed, given: [Scheme]) {
    self.feed = feed
    self.given = given
    source = SourceFile(name: feed.name, bytes: [])
  }

  /// Starts to read; only a message in an encoding that can be read in pieces is.
  mutating func begin() throws(StageFailure) {
    do throws(MarkupError) {
      stream = try MarkupStream(by: PieceRule(opening: ["itemSet"])) { [feed] in feed.next($0) }
    } catch {
      throw .newsMLCannotBeRead(error)
    }
  }

  /// The next piece; `nil` behind the last one.
  mutating func piece(in context: inout StageContext) throws(StageFailure) -> DocumentPiece? {
    while let piece = try next(in: &context) {
      if let part = try take(piece, in: &context) { return part }
    }
    return end(in: &context)
  }

  /// Takes a piece of the markup on; `nil` where it makes no piece of the document.
  mutating func take(_ piece: MarkupPiece, in context: inout StageContext) throws(StageFailure) -> DocumentPiece? {
    switch piece {
    case .opened(let element) where message == nil: try open(element)
    case .opened: return envelope(in: &context).map { .envelope($0) }
    case .element(let element, in: "itemSet"):
      itemCount += 1
      var reading = NewsMLReading(source, given: given, log: log)
      let item = reading.item(element)
      reading.finish(in: &context)
      return .item(item)
    case .element(let element, _): message?.children.append(.element(element))
    }
    return nil
  }

  /// What is left behind the last piece of the markup: the envelope of a message without items.
  mutating func end(in context: inout StageContext) -> DocumentPiece? {
    if let envelope = envelope(in: &context) { return .envelope(envelope) }
    if itemCount == 0 { context.report(Diagnostic(.newsMLNoItemsInMessage, at: message?.range)) }
    return nil
  }

  private func next(in context: inout StageContext) throws(StageFailure) -> MarkupPiece? {
    do throws(MarkupError) {
      let piece = try stream?.piece()
      for remark in stream?.remarks() ?? [] { context.report(.newsMLRemark(remark)) }
      return piece
    } catch {
      throw .newsMLCannotBeRead(error)
    }
  }

  private mutating func open(_ root: MarkupElement) throws(StageFailure) {
    guard root.local == "newsMessage" else {
      let message = "the root element is \(root.name.qualified)"
      throw StageFailure(Diagnostic(.newsMLNotNewsML, message, at: root.range))
    }
    message = root
  }

  /// What stands before the items, once.
  private mutating func envelope(in context: inout StageContext) -> Envelope? {
    guard !hasBegun, let message else { return nil }
    hasBegun = true
    var reading = NewsMLReading(source, given: given, log: log)
    let envelope = reading.envelope(message)
    reading.finish(in: &context)
    return envelope
  }
}
