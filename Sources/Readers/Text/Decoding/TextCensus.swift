import Source

/// What a text is made of, counted once over all of it.
struct TextCensus {
  /// The ink of the whole text, a byte order mark included.
  private(set) var ink = 0
  /// How many control characters there are that are no layout.
  private(set) var controls = 0
  /// Where the first of them stands.
  private(set) var firstControl: Int?
  /// Whether there is anything but blanks and invisible characters.
  private(set) var hasWords = false

  init(of text: DecodedText) {
    text.bytes.withUnsafeBufferPointer { bytes in
      ink = Ink.count(bytes)
      var index = 0
      while index < bytes.count {
        if ByteWords.holdsNoControl(bytes, at: index) {
          index += 8
          continue
        }
        if bytes[index] < 0x20, !(0x09...0x0D).contains(bytes[index]) {
          controls += 1
          if firstControl == nil { firstControl = index }
        }
        index += 1
      }
      var cursor = LineCursor(bytes, from: text.start)
      while let line = cursor.next(), !hasWords { hasWords = !line.isBlank }
    }
  }
}
