import Foundation
import Source
import Testing

@testable import convert

@Suite("SARIF")
struct SARIFTests {
  private struct Log: Decodable {
    var version: String
    var runs: [Run]
  }
  private struct Run: Decodable {
    var tool: Tool
    var columnKind: String
    var results: [Result]
  }
  private struct Tool: Decodable { var driver: Driver }
  private struct Driver: Decodable {
    var name: String
    var version: String
    var rules: [Rule]
  }
  private struct Rule: Decodable {
    var id: String
    var shortDescription: Text
    var help: Text
  }
  private struct Text: Decodable { var text: String }
  private struct Result: Decodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Text
    var locations: [Location]?
  }
  private struct Location: Decodable { var physicalLocation: PhysicalLocation }
  private struct PhysicalLocation: Decodable {
    var artifactLocation: Artifact
    var region: Region?
  }
  private struct Artifact: Decodable { var uri: String }
  private struct Region: Decodable, Equatable {
    var startLine: Int
    var startColumn: Int
    var endLine: Int
    var endColumn: Int
    var byteOffset: Int?
    var byteLength: Int?
  }

  private func log(of notices: [Notice]) throws -> Run {
    let log = try JSONDecoder().decode(Log.self, from: Data(SARIFNotices.render(notices)))
    #expect(log.version == "2.1.0")
    return try #require(log.runs.first)
  }

  @Test("has the shape the standard requires")
  func shape() throws {
    let odd = DiagnosticKind("text.odd", .note, meaning: "It is odd.", remedy: "Even it out.")
    let bad = DiagnosticKind("text.bad", .error, meaning: "It is bad.", remedy: "")
    let input = InputText(SourceFile(name: "a b/é.txt", bytes: Array("one\ntwo\n".utf8)))
    let run = try log(of: [
      Notice(Diagnostic(bad, "bad", at: SourceRange(4, 6)), in: input), Notice(Diagnostic(odd), in: nil),
      Notice(Diagnostic(bad, "worse"), in: input),
    ])
    #expect(run.columnKind == "unicodeCodePoints")
    #expect(run.tool.driver.name == "convert")
    #expect(run.tool.driver.rules.map(\.id) == ["text.bad", "text.odd"])
    #expect(run.tool.driver.rules.allSatisfy { !$0.shortDescription.text.isEmpty && !$0.help.text.isEmpty })
    #expect(run.results.map(\.level) == ["error", "note", "error"])
    for result in run.results { #expect(run.tool.driver.rules[result.ruleIndex].id == result.ruleId) }
    let place = try #require(run.results.first?.locations?.first?.physicalLocation)
    #expect(place.artifactLocation.uri == "a%20b/%C3%A9.txt")
    #expect(
      place.region
        == Region(startLine: 2, startColumn: 1, endLine: 2, endColumn: 3, byteOffset: 4, byteLength: 2))
    #expect(run.results.last?.locations?.first?.physicalLocation.region == nil)
  }

  @Test("is a document also when there is nothing to tell")
  func empty() throws {
    #expect(try log(of: []).results.isEmpty)
  }
}
