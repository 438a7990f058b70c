import ArticleModel
import Foundation
import Source
import Stages
import TestSupport
import Testing

@testable import Writers

/// Everything the writer writes is valid, whatever it is given: by IPTC's JSON Schemas, with GeoJSON's at hand.
@Suite(
  .enabled(if: PythonScript.python != nil && !folder.isEmpty, "needs GALLEY_PYTHON and schemas/ninjs in $GALLEY_SHARED")
)
struct NinjsSchemaTests {
  private let facts = ManifestFacts(["guid": "urn:newsml:example.com:20200204:1"], sourceDateEpoch: 1_580_774_400)

  /// What Python's `jsonschema` says of files.
  private func complaints(_ outputs: [[UInt8]]) throws -> String {
    try PythonScript("json_schema.py").answer(about: outputs, behind: [folder])
  }

  @Test(arguments: ["1", "2", "3"])
  func generatedArticlesAreValid(version: String) throws {
    let outputs = try (0..<120 as Range<UInt64>).map { seed in
      var generator = ArticleGenerator(seed: seed)
      let output = try NinjsOutput(generator.document(), version: version, facts: facts)
      #expect(output.context.ledger.account.closes, "seed \(seed)")
      return output.bytes
    }
    let answer = try complaints(outputs)
    #expect(answer == "ninjs: 120 valid, 0 invalid\n", "\(answer)")
  }

  @Test func aFaultWouldBeSeen() throws {
    var generator = ArticleGenerator(seed: 7)
    let text = String(decoding: try NinjsOutput(generator.publishableDocument(), version: "3").bytes, as: UTF8.self)
    let faults = [
      text.replacing("\"versionCreated\"", with: "\"versionMade\""), text.replacing("\"usable\"", with: "\"fine\""),
      text.replacing("\"uri\"", with: "\"url\""),
    ]
    #expect(faults.allSatisfy { $0 != text })
    #expect(try complaints(faults.map { Array($0.utf8) }).contains("0 valid, 3 invalid"))
  }
}

private let folder: String = {
  let shared = ProcessInfo.processInfo.environment["GALLEY_SHARED"] ?? "../shared"
  let folder = URL(filePath: shared).appending(path: "schemas/ninjs").path
  return FileManager.default.fileExists(atPath: folder) ? folder : ""
}()
