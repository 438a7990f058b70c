import Glibc

/// Writes texts in old encodings, by the C library.
enum Encoder {
  /// The bytes of a text in an encoding; `nil` where it has no such letters or is unknown.
  static func bytes(of text: String, in encoding: String) -> [UInt8]? {
    guard let handle = iconv_open(encoding, "UTF-8"), handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    let capacity = output.count
    var (inputLeft, outputLeft) = (input.count, output.count)
    let result = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        return iconv(handle, &from, &inputLeft, &to, &outputLeft)
      }
    }
    return result == 0 ? output.prefix(capacity - outputLeft).map { UInt8(bitPattern: $0) } : nil
  }
}
