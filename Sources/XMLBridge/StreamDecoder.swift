/// Decodes an input that arrives in chunks: UTF-8, repaired where it is broken, UTF-16, or an encoding of one byte a
/// character.
struct StreamDecoder {
  /// The name of the encoding.
  let encoding: String
  /// How many stretches of bytes were no characters.
  private(set) var misfits = 0

  /// What there is to undo.
  private enum Coding {
    case utf8
    case utf16(isBigEndian: Bool)
    case singleByte([Unicode.Scalar?])
  }

  private let coding: Coding
  /// The bytes of a character that the last chunk cut off.
  private var rest: [UInt8] = []
  private var textCount = 0
  private var inputCount = 0

  /// Looks at the first chunk; `nil` for an encoding that can only be undone as a whole.
  init?(xml head: [UInt8]) {
    let guess = EncodingGuess(xml: head)
    switch guess.decoder {
    case .utf8 where guess.remark == nil: coding = .utf8
    case .utf16(let isBigEndian) where guess.remark == nil: coding = .utf16(isBigEndian: isBigEndian)
    case .singleByte(let table): coding = .singleByte(table)
    case .utf8, .utf16, .page, .library: return nil
    }
    encoding = guess.encoding
  }

  /// Decodes a chunk and notes the way back; `isLast` where nothing follows it.
  mutating func decode(_ chunk: consuming [UInt8], isLast: Bool, into places: inout InputPlaces) -> [UInt8] {
    let decoded: TextDecoder?
    var bytes = chunk
    if !rest.isEmpty { bytes = rest + bytes }
    switch coding {
    case .singleByte(let table): decoded = TextDecoder.singleByte(bytes, table)
    case .utf16(let isBigEndian):
      rest = isLast ? [] : Self.incompleteUnits(bytes, isBigEndian: isBigEndian)
      bytes.removeLast(rest.count)
      decoded = TextDecoder.utf16(bytes, isBigEndian: isBigEndian, isHead: inputCount == 0)
    case .utf8:
      rest = isLast ? [] : Self.incomplete(bytes)
      bytes.removeLast(rest.count)
      decoded = TextDecoder.repairedUTF8(bytes)
    }
    note(decoded, bytes.count, in: &places)
    return decoded?.text ?? bytes
  }

  private mutating func note(_ decoded: TextDecoder?, _ count: Int, in places: inout InputPlaces) {
    misfits += decoded?.misfits ?? 0
    defer {
      textCount += decoded?.text.count ?? count
      inputCount += count
    }
    if case .same = places, decoded == nil {
      places = .same(inputCount: inputCount + count)
      return
    }
    var map = OffsetMap()
    if case .mapped(let known, _) = places {
      map = known
    } else if inputCount > 0 {
      map.note(text: (0, 1), input: (0, 1))
    }
    places = .unknown
    if let decoded {
      map.append(decoded.map, text: textCount, input: inputCount)
    } else if count > 0 {
      map.note(text: (textCount, 1), input: (inputCount, 1))
    }
    places = .mapped(map, inputCount: inputCount + count)
  }

  /// The beginning of a character of UTF-8 that the end of a chunk cuts off.
  private static func incomplete(_ bytes: [UInt8]) -> [UInt8] {
    for count in 1...3 where count <= bytes.count {
      let byte = bytes[bytes.count - count]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > count ? Array(bytes.suffix(count)) : []
    }
    return []
  }

  /// Half a unit of UTF-16, or the first half of a pair, that the end of a chunk cuts off.
  private static func incompleteUnits(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
    let odd = bytes.count % 2
    let whole = bytes.count - odd
    guard whole >= 2 else { return Array(bytes.suffix(odd)) }
    let high = bytes[isBigEndian ? whole - 2 : whole - 1]
    return Array(bytes.suffix((0xD8...0xDB).contains(high) ? odd + 2 : odd))
  }
}
