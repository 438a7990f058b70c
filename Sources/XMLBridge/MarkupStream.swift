import CLibXML2
import Markup
import Source

/// Reads XML that arrives in chunks and hands its pieces over one by one; what was handed over is forgotten.
///
/// The same rules and limits as for whole documents, each for one piece; ranges count in bytes of the input.
package final class MarkupStream {
  private let handle: ParserHandle
  private let log: RemarkLog
  private let builder: UnsafeMutablePointer<TreeBuilder>
  private let limits: MarkupLimits
  private let feed: (Int) -> [UInt8]

  private var decoder: StreamDecoder
  private var watch: TagWatch
  private var pieces: [MarkupPiece] = []
  private var next = 0
  private var head: [UInt8]?
  private var isDone = false
  private var told = 0
  /// How many bytes have come in since the last piece was whole.
  private var waiting = 0
  private let validation: SchemaListener?
  private var window: InputWindow?

  /// Keeps the bytes of the input from the end of the last piece on, so that `bytes(of:)` can give those of the next.
  package func keepBytes() { window = InputWindow() }

  /// The bytes of a piece that was handed over last; none where they were not kept.
  package func bytes(of range: SourceRange) -> [UInt8] { window?.bytes(of: range) ?? [] }

  /// Whether an input that begins like this is in an encoding that can be undone in pieces.
  package static func canRead(_ head: [UInt8]) -> Bool { StreamDecoder(xml: head) != nil }

  /// Starts to read; `nil` for an encoding that can only be undone as a whole.
  ///
  /// `feed` gives the next bytes of the input, at most as many as it is asked for; none at the end.
  package convenience init?(
    by rule: PieceRule, limits: MarkupLimits = MarkupLimits(), from feed: @escaping (Int) -> [UInt8]
  ) throws(MarkupError) {
    try self.init(by: rule, limits: limits, from: feed, heardBy: nil)
  }

  init?(
    by rule: PieceRule, limits: MarkupLimits, from feed: @escaping (Int) -> [UInt8], heardBy schema: SchemaHandle?
  ) throws(MarkupError) {
    let head = feed(Self.chunk)
    guard let decoder = StreamDecoder(xml: head) else { return nil }
    self.head = head
    self.decoder = decoder
    self.feed = feed
    self.limits = limits
    watch = TagWatch(limit: limits.attributes)
    handle = try ParserHandle()
    log = RemarkLog(handle.context, limit: limits.remarks)
    builder = .allocate(capacity: 1)
    builder.initialize(
      to: TreeBuilder(
        handle.context, log: log, TreeOrder(limits: limits, places: .same(inputCount: 0), rule: rule)))
    handle.context.pointee.sax.pointee = TreeBuilder.xmlHandler()
    handle.context.pointee.userData = UnsafeMutableRawPointer(builder)
    validation = if let schema { SchemaListener(schema, on: handle.context) } else { nil }
  }

  deinit {
    validation?.stop()
    handle.context.pointee.userData = UnsafeMutableRawPointer(handle.context)
    builder.deinitialize(count: 1)
    builder.deallocate()
  }

  /// The next piece; `nil` behind the last one.
  package func piece() throws(MarkupError) -> MarkupPiece? {
    while next == pieces.count {
      if isDone { return nil }
      pieces = []
      next = 0
      try readOn()
    }
    next += 1
    return pieces[next - 1]
  }

  /// What was noticed since this was last asked; offsets are turned into ranges, lines are not counted.
  package func remarks() -> [MarkupRemark] {
    var remarks: [MarkupRemark] = []
    for entry in log.entries[told...] {
      var remark = entry.remark
      let offset = builder.pointee.places.offset(entry.offset)
      if offset >= 0 { remark.range = SourceRange(offset, offset) }
      remarks.append(remark)
    }
    told = log.entries.count
    guard isDone else { return remarks }
    if log.uncounted > 0 {
      remarks.append(MarkupRemark(.syntax, .note, "\(log.uncounted) more remarks on the markup are left out"))
    }
    if decoder.misfits > 0 {
      let message = "\(decoder.misfits) stretches of bytes are not \(decoder.encoding); each became U+FFFD"
      remarks.append(MarkupRemark(.encoding, .warning, message))
    }
    return remarks
  }

  /// The name of the encoding it is read in.
  package var encoding: String { decoder.encoding }

  /// Enough for a dozen of items, so that what is at work fits into the cache of a processor.
  private static let chunk = 64 << 10

  private func readOn() throws(MarkupError) {
    let bytes = head ?? feed(Self.chunk)
    head = nil
    isDone = bytes.isEmpty
    window?.append(bytes, isPieceOpen: waiting > 0)
    let text = decoder.decode(bytes, isLast: isDone, into: &builder.pointee.places)
    if watch.isCrowded(text) {
      throw MarkupError(.limit, "a tag has more than \(limits.attributes) attributes")
    }
    parse(text)
    pieces = builder.pointee.takePieces()
    waiting = pieces.isEmpty ? waiting + text.count : 0
    if waiting > limits.bytes { throw MarkupError(.limit, "a part of it has more than \(limits.bytes) bytes") }
    try check()
  }

  private func parse(_ text: [UInt8]) {
    log.listen {
      text.withUnsafeBytes { text in
        let memory = text.baseAddress?.assumingMemoryBound(to: CChar.self)
        _ = xmlParseChunk(handle.context, memory, Int32(text.count), 0)
        if isDone { _ = xmlParseChunk(handle.context, nil, 0, 1) }
      }
    }
  }

  private func check() throws(MarkupError) {
    if let failure = builder.pointee.failure { throw error(failure.reason, failure.message, at: failure.offset) }
    if let fatal = log.fatal { throw error(.malformed, fatal.remark.message, at: fatal.offset) }
    guard isDone else { return }
    guard handle.context.pointee.wellFormed != 0 else {
      throw MarkupError(.malformed, "the document is not well-formed")
    }
  }

  private func error(_ reason: MarkupError.Reason, _ message: String, at offset: Int) -> MarkupError {
    let place = builder.pointee.places.offset(offset)
    return MarkupError(reason, message, range: place < 0 ? nil : SourceRange(place, place))
  }
}
