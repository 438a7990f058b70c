/// How many bytes the characters of an encoding take, and which bytes begin the longer ones.
struct CodePageShape {
  /// The bytes that begin a character of several bytes.
  private(set) var leads: [ClosedRange<UInt8>] = []
  /// The bytes that may follow them.
  private(set) var trails: ClosedRange<UInt8> = 0x40...0xFE
  /// How many bytes the longest characters take, where they take more than two.
  private(set) var longLength = 0
  /// The name by which the C library knows the widest form of the encoding.
  let libraryName: String

  private let isGB: Bool

  init(_ name: String) {
    isGB = name == "gb18030"
    switch name {
    case "shift_jis":
      libraryName = "CP932"
      leads = [0x81...0x9F, 0xE0...0xFC]
    case "euc-jp":
      libraryName = "EUC-JP"
      leads = [0x8E...0x8F, 0xA1...0xFE]
      (trails, longLength) = (0xA1...0xFE, 3)
    case "euc-kr":
      libraryName = "CP949"
      leads = [0x81...0xFE]
    case "gb18030":
      libraryName = "GB18030"
      leads = [0x81...0xFE]
      longLength = 4
    case "big5":
      libraryName = "BIG5-HKSCS"
      leads = [0x81...0xFE]
    default: libraryName = name
    }
  }

  /// Whether characters may take more than one byte.
  var isWide: Bool { !leads.isEmpty }

  /// All sequences longer than two bytes that a table must hold.
  var longSequences: [[UInt8]] {
    if isGB {
      return (0x81...0x84).flatMap { first in
        (0x30...0x39).flatMap { second in
          (0x81...0xFE).flatMap { third in (0x30...0x39).map { [first, second, third, $0].map(UInt8.init) } }
        }
      }
    }
    guard longLength == 3 else { return [] }
    return (0xA1...0xFE).flatMap { second in (0xA1...0xFE).map { [0x8F, UInt8(second), UInt8($0)] } }
  }

  /// The characters beyond U+FFFF, which GB18030 counts up from 90 30 81 30.
  func astral(_ key: UInt32) -> UInt32? {
    guard isGB else { return nil }
    let bytes = [key >> 24, key >> 16 & 0xFF, key >> 8 & 0xFF, key & 0xFF]
    guard (0x90...0xE3).contains(bytes[0]), (0x30...0x39).contains(bytes[1]), (0x81...0xFE).contains(bytes[2]),
      (0x30...0x39).contains(bytes[3])
    else { return nil }
    let scalar =
      0x10000 + (((bytes[0] - 0x90) * 10 + bytes[1] - 0x30) * 126 + bytes[2] - 0x81) * 10 + bytes[3] - 0x30
    return scalar <= 0x10FFFF ? scalar : nil
  }
}
