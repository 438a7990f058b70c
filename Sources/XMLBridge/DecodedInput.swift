import Source

/// An input as valid UTF-8, with the way back from its offsets to those of the bytes that came in.
///
/// Encodings are found and undone here; libxml2 sees only UTF-8 and is told to believe no declaration.
struct DecodedInput {
  /// The text in UTF-8; the input itself where that was UTF-8 already.
  private(set) var text: [UInt8]
  /// The encoding it came in.
  let encoding: String
  /// What had to be repaired or guessed.
  private(set) var remarks: [MarkupRemark] = []

  /// The way back to the bytes that came in.
  private(set) var places: InputPlaces

  /// Decodes XML by its byte order mark, its shape, or its declaration.
  init(xml bytes: [UInt8], limits: MarkupLimits) throws(MarkupError) {
    try self.init(bytes, EncodingGuess(xml: bytes), limits: limits)
  }

  /// Decodes HTML by its byte order mark, what the transport says, its shape, its `meta` elements, or
  /// its letters.
  init(html bytes: [UInt8], _ transport: HTMLTransport, limits: MarkupLimits) throws(MarkupError) {
    try self.init(bytes, EncodingGuess(html: bytes, transport), limits: limits)
    if let origin = transport.origin { places = .unpacked(places, origin) }
    // libxml2 takes a NUL for the end of a page.
    if text.contains(0) { repairNULs() }
    let crowded = AttributeGuard.blankCrowdedTags(ofHTML: &text, limit: limits.attributes)
    if crowded > 0 {
      let message = "\(crowded) tags have more than \(limits.attributes) attributes; the rest is dropped"
      remarks.append(MarkupRemark(.limit, .warning, message))
    }
  }

  /// Whether lines and columns of the text are not those of the input.
  var isUnpacked: Bool { if case .unpacked = places { true } else { false } }

  /// A range of the input for a range of the text; `nil` where the way back is not known.
  func range(_ start: Int, _ end: Int) -> SourceRange? {
    let first = places.offset(start)
    return first < 0 ? nil : SourceRange(first, places.offset(end))
  }

  private init(_ bytes: [UInt8], _ guess: EncodingGuess, limits: MarkupLimits) throws(MarkupError) {
    guard bytes.count <= min(limits.bytes, Int(Int32.max) / 4) else {
      throw MarkupError(.limit, "the input has \(bytes.count) bytes, more than the \(limits.bytes) allowed")
    }
    places = .same(inputCount: bytes.count)
    encoding = guess.encoding
    remarks = guess.remark.map { [$0] } ?? []
    text = bytes
    switch guess.decoder {
    case .utf8:
      guard let repaired = TextDecoder.repairedUTF8(bytes) else { return }
      take(repaired, of: bytes)
    case .utf16(let isBigEndian): take(TextDecoder.utf16(bytes, isBigEndian: isBigEndian), of: bytes)
    case .singleByte(let table): take(TextDecoder.singleByte(bytes, table), of: bytes)
    case .page(let page): take(TextDecoder.page(bytes, page), of: bytes)
    case .library(let name):
      guard let decoded = LibraryDecoder.decode(bytes, from: name) else {
        throw MarkupError(.encoding, "the encoding “\(name)” is unknown")
      }
      text = decoded.text
      places = .unknown
      report(misfits: decoded.misfits)
    }
  }

  private mutating func take(_ decoded: TextDecoder, of bytes: [UInt8]) {
    text = decoded.text
    places = .mapped(decoded.map, inputCount: bytes.count)
    report(misfits: decoded.misfits)
  }

  private mutating func report(misfits: Int) {
    guard misfits > 0 else { return }
    let subject = misfits == 1 ? "a stretch of bytes is" : "\(misfits) stretches of bytes are"
    let message = "\(subject) not \(encoding); each became U+FFFD"
    remarks.append(MarkupRemark(.encoding, .warning, message))
  }

  /// Puts a space where a NUL stood, so that every offset stays.
  private mutating func repairNULs() {
    var count = 0
    for index in text.indices where text[index] == 0 {
      text[index] = 0x20
      count += 1
    }
    remarks.append(MarkupRemark(.encoding, .warning, "\(count) NUL bytes; each became a space"))
  }
}
