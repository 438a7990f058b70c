/// How much of some bytes is UTF-8 beyond ASCII, and how much is not.
struct UTF8Census {
  /// The first byte that is not UTF-8.
  private(set) var firstStray: Int?
  /// How many bytes are not.
  private(set) var strays = 0
  /// How many letters have more than one byte.
  private(set) var letters = 0
  /// How many of them have more than two.
  private(set) var longLetters = 0
  /// Whether so few letters beyond ASCII are UTF-8 that they may be so by accident.
  var isDoubtful: Bool { letters > 0 && letters < 4 && longLetters == 0 }
  /// Whether the strays stand for something in windows-1252, and few control characters say that this is no text.
  private(set) var isWindows1252 = true

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var (index, controls) = (start, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if firstStray == nil, ByteWords.isASCII(bytes, at: index) {
        index += 8
        continue
      }
      guard byte >= 0x80 else {
        if byte < 0x1B, byte < 0x09 || byte >= 0x0E, firstStray != nil { controls += 1 }
        index += 1
        continue
      }
      let length = UTF8Shape.length(bytes, at: index)
      if length > 0 {
        letters += 1
        if length > 2 { longLetters += 1 }
      } else {
        if firstStray == nil { firstStray = index }
        strays += 1
        if !Windows1252.isDefined(byte) { isWindows1252 = false }
      }
      index += max(1, length)
    }
    if let firstStray, controls * 100 > bytes.count - firstStray { isWindows1252 = false }
  }
}
