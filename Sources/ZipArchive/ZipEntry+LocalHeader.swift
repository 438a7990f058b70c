/// The second telling of an entry: the header that stands before its data.
extension ZipEntry {
  /// Where its data begins.
  func dataStart(in bytes: [UInt8]) -> Int {
    offset + 30 + bytes.halfword(at: offset + 26) + bytes.halfword(at: offset + 28)
  }

  /// Whether the local header says the same as the central directory.
  func agreesWithLocalHeader(in bytes: [UInt8]) -> Bool {
    let nameEnd = offset + 30 + bytes.halfword(at: offset + 26)
    guard nameEnd <= bytes.count, bytes.halfword(at: offset + 6) == flags, bytes.halfword(at: offset + 8) == method,
      bytes[offset + 30..<nameEnd].elementsEqual(name.utf8)
    else { return false }
    let told = [14, 18, 22].map { bytes.word(at: offset + $0) }
    return told == [Int(crc), packedSize, size] || (hasDescriptor && told == [0, 0, 0])
  }
}
