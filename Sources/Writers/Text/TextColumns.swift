/// How wide text is where every letter has the same width.
enum TextColumns {
  /// The columns that UTF-8 takes: two for the wide letters of East Asia and emoji, none for marks upon letters.
  static func count(_ bytes: some Sequence<UInt8>) -> Int {
    String(decoding: Array(bytes), as: UTF8.self).unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
