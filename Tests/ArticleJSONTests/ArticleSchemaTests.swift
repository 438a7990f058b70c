import ArticleModel
import Foundation
import JSONText
import Source
import TestSupport
import Testing

@testable import ArticleJSON

@Suite struct ArticleSchemaTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let schema = root.appending(path: "Sources/Galley/Schemas/article.schema.json")
  private static let python = ProcessInfo.processInfo.environment["GALLEY_PYTHON"]

  /// `Scripts/accept-samples` sets GALLEY_ACCEPT_SAMPLES to have the file written anew.
  @Test func thePublishedSchemaIsTheOneTheDeclarationsMake() throws {
    let folders = ["Source", "ArticleModel", "ArticleJSON"].map { Self.root.appending(path: "Sources/\($0)") }
    let comments = try ModelComments(folders: folders)
    var bytes: [UInt8] = []
    ArticleJSON.writeSchema(to: &bytes) { comments.meaning(of: $0, field: $1) }
    if ProcessInfo.processInfo.environment["GALLEY_ACCEPT_SAMPLES"] != nil {
      try Data(bytes).write(to: Self.schema)
    }
    #expect(try Data(contentsOf: Self.schema) == Data(bytes), "run Scripts/accept-samples and review the difference")
  }

  @Test(.enabled(if: python != nil, "needs GALLEY_PYTHON, a Python with jsonschema"))
  func whatIsWrittenIsValid() throws {
    let documents = (0..<120 as Range<UInt64>).map { seed in
      var generator = ArticleGenerator(seed: seed)
      return written(generator.document(), pretty: false)
    }
    #expect(try verdicts(on: documents) == Array(repeating: true, count: documents.count))
  }

  @Test(.enabled(if: python != nil, "needs GALLEY_PYTHON, a Python with jsonschema"))
  func whatIsMutatedIsNot() throws {
    let mutations = [
      (#""galley":1"#, #""galley":2"#), (#""galley":1,"#, ""), (#""type":"article""#, #""type":"artikel""#),
      (#""type":"article","#, ""), (#""year":2020"#, #""year":"2020""#), (#""year":2020"#, #""jahr":2020"#),
      (#""embargo":"openEnded""#, #""embargo":"soon""#), (#""kind":"person""#, #""kind":"dog""#),
      (#""range":[3,9]"#, #""range":[3]"#), (#""range":[3,9]"#, #""range":[-3,9]"#),
      (#""text":"words""#, #""text":null"#), (#""text":"words""#, #""text":"words","colour":1"#),
      (#""base64":"AP8=""#, #""base64":"AP8""#), (#""content":["#, #""content":[null,"#),
    ]
    let valid = String(decoding: written(sample, pretty: false), as: UTF8.self)
    let mutants = mutations.map { valid.replacingOccurrences(of: $0.0, with: $0.1) }
    #expect(mutants.allSatisfy { $0 != valid })
    #expect(try verdicts(on: [Array(valid.utf8)]) == [true])
    #expect(try verdicts(on: mutants.map { Array($0.utf8) }) == Array(repeating: false, count: mutants.count))
    for mutant in mutants {
      let read = try? ArticleJSON.read(SourceFile(name: "mutant", bytes: Array(mutant.utf8)))
      #expect(read == nil || read?.remarks.isEmpty == false, "the reader overlooks \(mutant)")
    }
  }

  private var sample: Document {
    var metadata = Metadata()
    metadata.lifecycle.contentCreated = NewsDate(text: "2020", year: 2020)
    metadata.lifecycle.embargo = .openEnded
    metadata.credits.creators = [Party(names: [Name("A. Reporter")], kind: .person)]
    metadata.foreign = [ForeignPayload(format: "x", contextPath: "", bytes: [0, 0xFF])]
    let words = Inline.text(TextRun("words", at: SourceRange(3, 9)))
    let body = Body([.paragraph(Paragraph([words]))])
    return Document(items: [.article(Article(metadata: metadata, bodies: [body]))])
  }

  /// What Python's `jsonschema` says of each document, in order.
  private func verdicts(on documents: [[UInt8]]) throws -> [Bool] {
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      for line in open(sys.argv[2], encoding="utf-8", newline="\\n"):
          print("valid" if validator.is_valid(json.loads(line)) else "invalid")
      """
    let lines = FileManager.default.temporaryDirectory.appending(path: "galley-\(UUID()).jsonl")
    defer { try? FileManager.default.removeItem(at: lines) }
    try Data(documents.flatMap { $0.last == 0x0A ? $0 : $0 + [0x0A] }).write(to: lines)
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.python))
    process.arguments = ["-c", script, Self.schema.path, lines.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: answer, as: UTF8.self).split(separator: "\n").map { $0 == "valid" }
  }
}
