import Source

extension SourceFile {
  /// What a format of XML is recognised by: the input, or the head of UTF-16 without its zeros.
  var headToRecognise: SourceFile {
    let isWide = bytes.prefix(4).contains(0)
    return isWide ? SourceFile(name: "", bytes: bytes.prefix(8_192).filter { $0 != 0 }) : self
  }
}
