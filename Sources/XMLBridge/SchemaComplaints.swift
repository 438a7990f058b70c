import CLibXML2
import Source

/// Hears why a schema cannot be compiled; the first reason is the one that counts.
final class SchemaComplaints {
  /// The first reason, in words.
  private(set) var first: String?
  /// Where in the schema it lies.
  private(set) var position: SourcePosition?

  /// Runs something while this thread's complaints come here.
  func listen<Result>(while body: () -> Result) -> Result {
    cxml_listen(
      { data, complaint in
        guard let data, let complaint else { return }
        Unmanaged<SchemaComplaints>.fromOpaque(data).takeUnretainedValue().hear(complaint.pointee)
      }, Unmanaged.passUnretained(self).toOpaque())
    defer { cxml_listen(nil, nil) }
    return body()
  }

  private func hear(_ complaint: cxml_complaint) {
    guard complaint.level > XML_ERR_WARNING.rawValue, first == nil else { return }
    first = complaint.text
    position = complaint.line > 0 ? SourcePosition(line: Int(complaint.line), column: 1) : nil
  }
}
