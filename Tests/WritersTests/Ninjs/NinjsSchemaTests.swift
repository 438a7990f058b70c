import ArticleModel
import Foundation
import Source
import Stages
import TestSupport
import Testing

@testable import Writers

/// Everything the writer writes is valid, whatever it is given: by IPTC's JSON Schemas, with GeoJSON's at hand.
@Suite(.enabled(if: python != nil && !folder.isEmpty, "needs GALLEY_PYTHON and schemas/ninjs in $GALLEY_SHARED"))
struct NinjsSchemaTests {
  private let facts = ManifestFacts(["guid": "urn:newsml:example.com:20200204:1"], sourceDateEpoch: 1_580_774_400)

  /// What Python's `jsonschema` says of files.
  private func complaints(_ outputs: [[UInt8]]) throws -> String {
    let place = FileManager.default.temporaryDirectory.appending(path: "galley-ninjs-\(UUID())")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let files = outputs.indices.map { place.appending(path: "\($0).json") }
    for (file, bytes) in zip(files, outputs) { try Data(bytes).write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: try #require(python))
    process.arguments = [script, folder] + files.map(\.path)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: answer, as: UTF8.self)
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

private let python = ProcessInfo.processInfo.environment["GALLEY_PYTHON"]

private let folder: String = {
  let shared = ProcessInfo.processInfo.environment["GALLEY_SHARED"] ?? "../shared"
  let folder = URL(filePath: shared).appending(path: "schemas/ninjs").path
  return FileManager.default.fileExists(atPath: folder) ? folder : ""
}()

private let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scripts/proofs/json_schema.py").path
