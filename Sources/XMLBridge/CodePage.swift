/// What the bytes of an encoding stand for, one, two or four bytes a character; UTF-8 and UTF-16 are none.
///
/// The tables come from libxml2 and the C library, so that all readers read an encoding alike.
package struct CodePage: Sendable {
  /// The name of the encoding.
  package let name: String

  /// For every byte the character it is, or one of the marks below.
  private var single = [UInt32](repeating: none, count: 256)
  /// For every lead the characters of its 256 trails.
  private var double: [[UInt32]] = []
  /// Longer sequences, as numbers.
  private var long: [UInt32: UInt32] = [:]
  private let shape: CodePageShape

  private static let none: UInt32 = 0xFFFF_FFFF
  private static let lead: UInt32 = 0xFFFF_FFFE

  /// Looks an encoding up by any name it goes by; `nil` where it is unknown, or no such encoding.
  package init?(_ label: String) {
    let name = EncodingLabel.canonical(label)
    guard !name.hasPrefix("utf-"), !name.hasPrefix("iso-2022"), !EncodingLabel.isUTF8(name) else { return nil }
    (self.name, shape) = (name, CodePageShape(name))
    for byte in 0..<128 { single[byte] = UInt32(byte) }
    guard let high = Self.characters(of: (0x80...0xFF).map { [UInt8($0)] }, shape.libraryName) else { return nil }
    for (index, scalar) in high.enumerated() { single[0x80 + index] = scalar }
    if name == "windows-1252", let table = EncodingLabel.table(of: name) {
      for (index, scalar) in table.enumerated() { single[0x80 + index] = scalar?.value ?? Self.none }
    }
    guard shape.isWide else { return }
    double = Array(repeating: [], count: 256)
    let leads = shape.leads.flatMap { Array($0) }
    let pairs = leads.flatMap { lead in (0...255).map { [lead, UInt8($0)] } }.filter { shape.trails.contains($0[1]) }
    guard let wide = Self.characters(of: pairs, shape.libraryName) else { return nil }
    for lead in leads {
      single[Int(lead)] = Self.lead
      double[Int(lead)] = Array(repeating: Self.none, count: 256)
    }
    for (pair, scalar) in zip(pairs, wide) { double[Int(pair[0])][Int(pair[1])] = scalar }
    addLong()
  }

  private mutating func addLong() {
    let sequences = shape.longSequences
    guard let found = Self.characters(of: sequences, shape.libraryName) else { return }
    for (sequence, scalar) in zip(sequences, found) where scalar != Self.none {
      long[sequence.reduce(0) { $0 << 8 | UInt32($1) }] = scalar
    }
  }

  /// The characters of sequences, each of which stands for one or for none.
  private static func characters(of sequences: [[UInt8]], _ name: String) -> [UInt32]? {
    var bytes: [UInt8] = []
    for sequence in sequences { bytes += sequence + [0x0A] }
    guard let decoded = LibraryDecoder.decode(bytes, from: name) else { return nil }
    return String(decoding: decoded.text, as: UTF8.self).unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false
    ).prefix(sequences.count).map { $0.count == 1 && $0.first != "\u{FFFD}" ? $0.first?.value ?? none : none }
  }

  /// The character at an offset and how many bytes it takes; `nil` for the character where there is none.
  package func step(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32?, length: Int) {
    let first = bytes[index]
    let scalar = single[Int(first)]
    guard scalar == Self.lead else { return (scalar == Self.none ? nil : scalar, 1) }
    guard index + 1 < bytes.count else { return (nil, 1) }
    let wide = double[Int(first)][Int(bytes[index + 1])]
    if wide != Self.none { return (wide, 2) }
    let length = shape.longLength
    guard length > 0, index + length <= bytes.count else { return (nil, 1) }
    let key = bytes[index..<index + length].reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
    if let scalar = long[key] ?? shape.astral(key) { return (scalar, length) }
    return (nil, 1)
  }
}
