/// Decodes bytes to UTF-8 character by character and keeps the way back.
struct TextDecoder {
  /// The text in UTF-8.
  private(set) var text: [UInt8] = []
  /// Where each character stood.
  private(set) var map = OffsetMap()
  /// How many stretches of bytes were no characters; each became U+FFFD.
  private(set) var misfits = 0

  /// The text with every ill-formed sequence replaced; `nil` where there is none.
  static func repairedUTF8(_ bytes: [UInt8]) -> TextDecoder? {
    guard var broken = brokenUTF8(in: bytes, from: 0) else { return nil }
    var decoder = TextDecoder()
    var start = 0
    while true {
      decoder.copy(bytes, from: start, to: broken.lowerBound)
      decoder.misfit(at: broken)
      start = broken.upperBound
      guard let next = brokenUTF8(in: bytes, from: start) else { break }
      broken = next
    }
    decoder.copy(bytes, from: start, to: bytes.count)
    return decoder
  }

  /// Whether bytes are UTF-8.
  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    brokenUTF8(in: bytes, from: 0) == nil
  }

  /// UTF-16, at the head of an input with or without its mark.
  static func utf16(_ bytes: [UInt8], isBigEndian: Bool, isHead: Bool = true) -> TextDecoder {
    func unit(_ index: Int) -> UInt16? {
      guard index + 1 < bytes.count else { return nil }
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var decoder = TextDecoder()
    decoder.text.reserveCapacity(bytes.count)
    var index = isHead && unit(0) == 0xFEFF ? 2 : 0
    while let first = unit(index) {
      if let scalar = Unicode.Scalar(first) {
        decoder.append(scalar, input: (index, 2))
        index += 2
      } else if UTF16.isLeadSurrogate(first), let second = unit(index + 2), UTF16.isTrailSurrogate(second) {
        decoder.append(UTF16.decode(UTF16.EncodedScalar([first, second])), input: (index, 4))
        index += 4
      } else {
        decoder.misfit(at: index..<index + 2)
        index += 2
      }
    }
    if index < bytes.count { decoder.misfit(at: index..<bytes.count) }
    return decoder
  }

  /// An encoding of one byte a character; the table gives the upper half, `nil` where there is no character.
  static func singleByte(_ bytes: [UInt8], _ table: [Unicode.Scalar?]) -> TextDecoder {
    var decoder = TextDecoder()
    decoder.text.reserveCapacity(bytes.count + bytes.count / 8)
    for (index, byte) in bytes.enumerated() {
      if byte < 0x80 {
        decoder.append(Unicode.Scalar(byte), input: (index, 1))
      } else if Int(byte) - 0x80 < table.count, let scalar = table[Int(byte) - 0x80] {
        decoder.append(scalar, input: (index, 1))
      } else {
        decoder.misfit(at: index..<index + 1)
      }
    }
    return decoder
  }

  /// An encoding of one byte or several a character.
  static func page(_ bytes: [UInt8], _ page: CodePage) -> TextDecoder {
    var decoder = TextDecoder()
    decoder.text.reserveCapacity(bytes.count + bytes.count / 2)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let step = page.step(buffer, at: index)
        if let scalar = step.scalar.flatMap(Unicode.Scalar.init) {
          decoder.append(scalar, input: (index, step.length))
        } else {
          decoder.misfit(at: index..<index + step.length)
        }
        index += step.length
      }
    }
    return decoder
  }

  private mutating func append(_ scalar: Unicode.Scalar, input: (start: Int, count: Int)) {
    let start = text.count
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    map.note(text: (start, text.count - start), input: input)
  }

  private mutating func misfit(at broken: Range<Int>) {
    misfits += 1
    append("\u{FFFD}", input: (broken.lowerBound, broken.count))
  }

  private mutating func copy(_ bytes: [UInt8], from start: Int, to end: Int) {
    guard start < end else { return }
    map.note(text: (text.count, 1), input: (start, 1))
    text.append(contentsOf: bytes[start..<end])
  }

  private static func brokenUTF8(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    let start = bytes.withUnsafeBytes { PlainUTF8.end(in: $0, from: start) }
    guard start < bytes.count else { return nil }
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(start...))
      return nil
    } catch {
      return start + error.byteOffsets.lowerBound..<start + error.byteOffsets.upperBound
    }
  }
}
