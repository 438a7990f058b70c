import CLibXML2
import Source

/// Copies of files in C's memory, for libxml2 to read while it compiles a schema.
struct LentFiles: ~Copyable {
  private let files: UnsafeMutableBufferPointer<cxml_file>

  init(_ sources: [SourceFile]) {
    files = .allocate(capacity: sources.count)
    for (index, source) in sources.enumerated() {
      let name = Array(source.name.utf8CString)
      let nameCopy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: name.count)
      _ = nameCopy.initialize(from: name)
      let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, source.bytes.count))
      _ = bytes.initialize(from: source.bytes)
      let count = Int32(clamping: source.bytes.count)
      files.initializeElement(
        at: index, to: cxml_file(name: nameCopy.baseAddress, bytes: bytes.baseAddress, count: count))
    }
  }

  deinit {
    for file in files {
      file.name.deallocate()
      file.bytes.deallocate()
    }
    files.deallocate()
  }

  /// Runs something while this thread may read them.
  borrowing func whileLent<Result>(_ body: () -> Result) -> Result {
    cxml_lend(files.baseAddress, Int32(clamping: files.count))
    defer { cxml_lend(nil, 0) }
    return body()
  }
}
