import ArticleModel
import Markup
import NewsCodes
import Source
import Stages
import XMLBridge

/// Reads NITF 3.0 to 3.6, with and without a version, in any namespace it is found in, or none.
///
/// What breaks the schema is brought into the form of 3.6 first, and remarked on; what the model has no place for is kept
/// verbatim. A zone is never added to a date.
struct NITFReader: ArticleReader {
  static let format = Format(
    "nitf", "NITF 3.6, a story with its head", fileExtensions: ["nitf", "xml"], mediaType: "application/nitf+xml")
  static let diagnostics = DiagnosticKind.ofNITFReader + DiagnosticKind.ofNITFLint
  static let losses = LossKind.nitfBody
  static let schemaNames = ["nitf-3-6.xsd", "nitf-3-6-ruby-include.xsd", "xml.xsd"]

  init(options: NoOptions) {}

  static func recognises(_ source: SourceFile) -> Int {
    let head = source.bytes.prefix(8_192).filter { $0 != 0 }
    var index = 0
    while let open = head[index...].firstIndex(of: UInt8(ascii: "<")), open + 1 < head.count {
      index = open + 1
      guard (head[index] | 0x20) &- UInt8(ascii: "a") < 26 else {
        index = skipped(head, at: index)
        continue
      }
      let name = head[index...].prefix {
        ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 == UInt8(ascii: ":") || $0 &- 0x30 < 10
      }
      let local = String(decoding: name, as: UTF8.self).split(separator: ":").last?.lowercased()
      return local == "nitf" ? 96 : 0
    }
    return 0
  }

  /// Behind a comment, a declaration or an instruction.
  private static func skipped(_ head: [UInt8], at index: Int) -> Int {
    guard head[index...].starts(with: "!--".utf8) else { return index }
    var end = index + 3
    while end + 2 < head.count, !head[end...].starts(with: "-->".utf8) { end += 1 }
    return end
  }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    let root = try Self.root(of: source, in: &context)
    var reading = NITFReading()
    let article = reading.article(root)
    reading.finish(in: &context)
    return Document(items: [.article(article)])
  }

  /// The root element; what the bridge noticed is reported.
  static func root(of source: SourceFile, in context: inout StageContext) throws(StageFailure) -> MarkupElement {
    let root = try XMLOpening.nitf.root(of: source, in: &context)
    guard root.name.local == "nitf" else {
      throw StageFailure(Diagnostic(.nitfNotNITF, "the root element is \(root.name.qualified)", at: root.range))
    }
    return root
  }
}
