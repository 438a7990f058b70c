import Source

/// A text as valid UTF-8, with the way back to the bytes it came in.
struct DecodedText: Sendable {
  /// Valid UTF-8; the very bytes of the input where they were that already.
  private(set) var bytes: [UInt8]
  /// Where the text begins: behind a byte order mark.
  let start: Int
  /// How the input was encoded.
  let encoding: TextEncoding
  /// Why it is taken for that.
  let reason: EncodingChoice.Reason
  /// The first byte of the input that did not fit its encoding.
  let firstFault: Int?

  private let original: [UInt8]
  private let anchors: [Anchor]
  /// What became of the decoded bytes since, the oldest change first.
  private var changes: [PatchMap] = []
  /// Where it stands in another text, where it was taken out of one.
  private var place: [TextPlace] = []

  /// An offset of the text and the offset of the input it came from.
  private struct Anchor: Sendable {
    let text: Int
    let input: Int
  }

  private static let anchorDistance = 256

  /// Decodes an input in the encoding that it shows, or that somebody told.
  init(_ source: SourceFile, told: TextEncoding? = nil) {
    let choice = EncodingChoice(source.bytes, told: told)
    if case .utf8 = choice.encoding {
      self.init(valid: source.bytes, from: choice.mark)
    } else {
      self.init(decoding: source.bytes, as: choice)
    }
  }

  private init(valid bytes: [UInt8], from start: Int) {
    (self.bytes, self.start, encoding, reason, firstFault) = (bytes, start, .utf8, .shape, nil)
    (original, anchors) = ([], [])
  }

  private init(decoding input: [UInt8], as choice: EncodingChoice) {
    var output: [UInt8] = []
    output.reserveCapacity(input.count + input.count / 8 + 16)
    var anchors: [Anchor] = []
    var firstFault = choice.fault
    var start = 0
    let decoder = ScalarDecoder(encoding: choice.encoding)
    input.withUnsafeBufferPointer { bytes in
      var index = 0
      var nextAnchor = 0
      while index < bytes.count {
        if output.count >= nextAnchor {
          anchors.append(Anchor(text: output.count, input: index))
          nextAnchor = output.count + Self.anchorDistance
        }
        let step = decoder.step(bytes, at: index)
        if step.scalar == 0xFFFD, firstFault == nil { firstFault = index }
        if let scalar = step.scalar { Self.append(scalar, to: &output) }
        if step.scalar == 0xFEFF, index == 0 { start = output.count }
        index += step.length
      }
    }
    (bytes, encoding, reason, self.firstFault, original) = (output, choice.encoding, choice.reason, firstFault, input)
    (self.anchors, self.start) = (anchors, start)
  }

  /// Decodes bytes that were taken out of another text.
  init(_ bytes: [UInt8], at place: TextPlace, told: TextEncoding? = nil) {
    self.init(SourceFile(name: "", bytes: bytes), told: told)
    self.place = [place]
  }

  /// The bytes of the input that a stretch of the text came from.
  func range(of span: TextSpan) -> SourceRange {
    let own = ownRange(of: span)
    guard let place = place.first else { return own }
    return place.outer.range(of: place.runs.span(of: TextSpan(own.start, own.end)))
  }

  private func ownRange(of span: TextSpan) -> SourceRange {
    let span = changes.reversed().reduce(span) { $1.span(of: $0) }
    guard !anchors.isEmpty else { return SourceRange(span.start, span.end) }
    return SourceRange(inputOffset(of: span.start), inputOffset(of: span.end))
  }

  /// The text as a patch leaves it; what stands before its start must be copied.
  func patched(by patch: TextPatch) -> DecodedText {
    var text = self
    text.bytes = patch.bytes
    text.changes.append(patch.map)
    return text
  }

  /// The beginning of a span, for people: never cut inside a letter.
  func excerpt(of span: TextSpan, most: Int = 320) -> String {
    guard span.count > most else { return string(in: span) }
    var end = span.start + most
    while end > span.start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return string(in: TextSpan(span.start, end))
  }

  /// The text of a span.
  func string(in span: TextSpan) -> String {
    bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[span.start..<span.end]), as: UTF8.self)
    }
  }

  /// The ink of a span.
  func ink(in span: TextSpan) -> Int {
    bytes.withUnsafeBufferPointer { Ink.count(UnsafeBufferPointer(rebasing: $0[span.start..<span.end])) }
  }

  private func inputOffset(of offset: Int) -> Int {
    var low = 0
    var high = anchors.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if anchors[middle].text <= offset { low = middle } else { high = middle }
    }
    var (text, input) = (anchors[low].text, anchors[low].input)
    let decoder = ScalarDecoder(encoding: encoding)
    return original.withUnsafeBufferPointer { bytes in
      while text < offset, input < bytes.count {
        let step = decoder.step(bytes, at: input)
        text += step.scalar.map(Self.width) ?? 0
        input += step.length
      }
      return input
    }
  }

  private static func width(of scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }

  private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    func low(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F) }
    switch width(of: scalar) {
    case 1: output.append(UInt8(truncatingIfNeeded: scalar))
    case 2: output += [0xC0 | UInt8(truncatingIfNeeded: scalar >> 6), low(0)]
    case 3: output += [0xE0 | UInt8(truncatingIfNeeded: scalar >> 12), low(6), low(0)]
    default: output += [0xF0 | UInt8(truncatingIfNeeded: scalar >> 18), low(12), low(6), low(0)]
    }
  }
}
