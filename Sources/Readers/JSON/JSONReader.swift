import ArticleJSON
import ArticleModel
import JSONText
import Source
import Stages

/// Reads Galley's own JSON: the document that was written comes back equal.
struct JSONReader: ArticleReader {
  static let format = Format(
    "json", "Galley's own JSON, complete and lossless", fileExtensions: ["json"], mediaType: "application/json")
  static let diagnostics: [DiagnosticKind] = [
    .notJSON, .wrongJSONShape, .newerJSONVersion, .jsonTooDeep, .unknownJSONMember, .duplicateJSONMember,
    .loneJSONSurrogate,
  ]
  static let losses: [LossKind] = [.unknownJSONMember]

  init(options: NoOptions) {}

  static func recognises(_ source: SourceFile) -> Int {
    guard var scanner = try? JSONScanner(Array(source.bytes.prefix(4096))), (try? scanner.beginObject()) != nil else {
      return 0
    }
    while let key = try? scanner.nextKey() {
      if scanner.isKey(key, "galley") { return 100 }
      guard (try? scanner.skipValue()) != nil else { return 0 }
    }
    return 0
  }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    do {
      let (document, remarks) = try ArticleJSON.read(source)
      for remark in remarks { note(remark, of: source, in: &context) }
      return document
    } catch {
      throw StageFailure(error)
    }
  }

  private func note(_ remark: ArticleJSONRemark, of source: SourceFile, in context: inout StageContext) {
    let place = remark.pointer.isEmpty ? "" : " (at \(remark.pointer))"
    switch remark.kind {
    case .unknownKey(let name):
      let message = "the member \"\(name)\" is unknown and was left out\(place)"
      context.report(Diagnostic(.unknownJSONMember, message, at: remark.range))
      let excerpt = source.text(in: SourceRange(remark.range.start, min(remark.range.end, remark.range.start + 400)))
      context.lose(Loss(.unknownJSONMember, path: remark.pointer, excerpt: excerpt, at: remark.range))
    case .duplicateKey(let name):
      let message = "the member \"\(name)\" stands twice; the last one counts\(place)"
      context.report(Diagnostic(.duplicateJSONMember, message, at: remark.range))
    case .loneSurrogate:
      context.report(Diagnostic(.loneJSONSurrogate, at: remark.range))
    }
  }
}
