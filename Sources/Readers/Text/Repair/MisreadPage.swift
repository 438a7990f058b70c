import XMLBridge

/// An encoding as which UTF-8 was read by mistake, for the way back from its letters to the bytes.
struct MisreadPage: Sendable {
  /// The name of the encoding.
  let name: String
  private var bytes: [UInt32: UInt8] = [:]

  /// The encodings that text was mostly misread as.
  static let all = ["windows-1252", "windows-1251", "macintosh"].compactMap { MisreadPage($0) }

  private init?(_ name: String) {
    guard let page = CodePage(name) else { return nil }
    self.name = name
    // Where an encoding leaves a byte out, programs often took the control character of that number.
    for byte in UInt8(0x80)...0xFF {
      if name == "windows-1252", byte < 0xA0 { bytes[UInt32(byte)] = byte }
      let scalar = [byte].withUnsafeBufferPointer { page.step($0, at: 0).scalar }
      if let scalar { bytes[scalar] = byte }
    }
  }

  /// The byte that a letter was.
  func byte(of scalar: UInt32) -> UInt8? { bytes[scalar] }
}
