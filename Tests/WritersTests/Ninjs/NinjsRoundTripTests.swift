import ArticleModel
import Foundation
import JSONText
import Readers
import Source
import Stages
import TestSupport
import Testing

@testable import Writers

/// ninjs comes back as it was, in its own line; what another line cannot say is in the ledger.
struct NinjsRoundTripTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples/ninjs")

  private func document(_ name: String) throws -> Document {
    let bytes = [UInt8](try Data(contentsOf: Self.samples.appending(path: name)))
    let entry = try #require(ReaderCatalogue.entries.first { $0.format.name == "ninjs" })
    var settings = Settings.none(of: "ninjs")
    var context = StageContext()
    return try entry.make(&settings).read(SourceFile(name: name, bytes: bytes), in: &context)
  }

  /// The texts and numbers of some JSON.
  private func values(_ value: JSONValue) -> [String] {
    switch value {
    case .null, .bool: []
    case .number(let text), .string(let text): [text]
    case .array(let elements): elements.flatMap { values($0.value) }
    case .object(let members): members.flatMap { values($0.node.value) }
    }
  }

  @Test(arguments: ["storm.json", "lines.json"])
  func nothingIsMissingInTheSameLine(name: String) throws {
    let start = try document(name)
    let output = try NinjsOutput(start)
    #expect(output.losses == [])
    #expect(try ModelDiffer.differences(start, try output.document()).map(\.path) == [])
    var scanner = try JSONScanner([UInt8](try Data(contentsOf: Self.samples.appending(path: name))))
    var missing: [String] = []
    var written = values(try output.item())
    while !scanner.isAtEnd {
      for value in values(try scanner.node().value) {
        if let index = written.firstIndex(of: value) { written.remove(at: index) } else { missing.append(value) }
      }
    }
    #expect(missing == [])
  }

  @Test(arguments: ["storm.json", "dialect.json", "lines.json"], ["1", "2", "3"])
  func whatALineCannotSayIsInTheLedger(name: String, version: String) throws {
    let start = try document(name)
    let output = try NinjsOutput(start, version: version)
    let paths = output.context.ledger.losses.filter { $0.action != .kept }.map(\.path)
    let differences = try ModelDiffer.differences(start, try output.document())
    let unexplained = differences.filter { difference in
      !difference.isAddition && !paths.contains { difference.isCovered(by: $0) }
    }
    #expect(unexplained.map { "\($0.path): \($0.old ?? "") → \($0.new ?? "")" } == [])
    #expect(paths.filter { path in !differences.contains { $0.isCovered(by: path) } } == [])
  }
}
