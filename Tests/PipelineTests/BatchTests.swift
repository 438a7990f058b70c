import Foundation
import Source
import Stages
import Testing

@testable import Pipeline

struct BatchTests {
  private let bench: Workbench

  init() throws { bench = try Workbench() }

  private func line(_ outputs: OutputStep...) throws -> ConversionLine {
    var plan = ConversionPlan()
    plan.outputs = outputs.isEmpty ? [OutputStep("fake")] : outputs
    return try ConversionLine(plan, catalogue: .fake)
  }

  /// Puts inputs there, of which every seventh is broken.
  private func inputs(_ count: Int) throws -> [String] {
    try (0..<count).map { try bench.put($0 % 7 == 3 ? "fake broken" : "fake Story \($0)", at: "\($0).in") }
  }

  @Test(arguments: [1, 2, 8])
  func goesOnAndTellsInOrder(jobs: Int) throws {
    let inputs = try inputs(100)
    var told: [String] = []
    let summary = try Batch(try line(), into: bench.path("out"), jobs: jobs).run(inputs) { result in
      told.append(result.source.name)
      #expect(result.outputs.allSatisfy { $0.bytes.isEmpty && $0.path?.hasSuffix(".fk") == true })
      #expect((result.failure == nil) == (result.outputs.count == 1))
    }
    #expect(told == inputs)
    #expect(summary.inputs == 100 && summary.failed == 14 && summary.exitCode == 6)
    #expect(try bench.names(in: "out").count == 86)
    #expect(bench.text("out/0.fk") == "Story 0" && bench.text("out/3.fk") == nil)
  }

  @Test func leavesNoFolderThatNothingWentInto() throws {
    let path = try bench.put("fake broken", at: "a")
    _ = try Batch(try line(), into: bench.path("out/deep")).run([path]) { _ in }
    #expect(bench.isMissing("out"))
    try Folder.make(bench.path("kept"))
    _ = try Batch(try line(), into: bench.path("kept")).run([path]) { _ in }
    #expect(try bench.names(in: "kept") == [])
  }

  @Test func oneInputFailsByItsOwnCode() throws {
    let path = try bench.put("fake embargoed", at: "a")
    let summary = try Batch(try line(), into: bench.path("out")).run([path]) { _ in }
    #expect(summary.exitCode == 5)
    #expect(bench.isMissing("out"))
  }

  @Test func aFileThatCannotBeReadStopsNoOther() throws {
    let path = try bench.put("fake Rain", at: "a")
    var codes: [Int32] = []
    let summary = try Batch(try line(), into: bench.path("out")).run([bench.path("gone"), path]) {
      codes.append($0.exitCode)
    }
    #expect(codes == [8, 0] && summary.exitCode == 6)
  }

  @Test func severalOutputsStandTogetherOrNotAtAll() throws {
    let path = try bench.put("fake Rain", at: "a.x.in")
    let line = try line(OutputStep("fake", named: "deep/{name}.{format}"), OutputStep("facts"))
    _ = try Batch(line, into: bench.path("out")).run([path]) { #expect($0.failure == nil) }
    #expect(bench.text("out/deep/a.x.fake") == "Rain")
    #expect(try bench.names(in: "out") == ["a.x.facts", "deep"])
    try FileManager.default.createDirectory(atPath: bench.path("out2/a.x.facts"), withIntermediateDirectories: true)
    let summary = try Batch(line, into: bench.path("out2")).run([path]) { #expect($0.outputs.isEmpty) }
    #expect(summary.exitCode == 8)
    #expect(bench.isMissing("out2/deep"))
  }

  @Test func outputsThatWouldMeetAreRefusedBeforeAnyWork() throws {
    let first = try bench.put("fake Rain", at: "a.in")
    let second = try bench.put("fake Sun", at: "a.txt")
    #expect {
      _ = try Batch(try line(), into: bench.path("out")).run([first, second]) { _ in Issue.record("it ran") }
    } throws: { error in
      let failure = error as? StageFailure
      return failure?.diagnostic.id == "file.same-output" && failure?.diagnostic.message.contains(second) == true
    }
    #expect(throws: StageFailure.self) {
      try OutputNames(of: [first], try line(OutputStep("fake"), OutputStep("fake")), in: "out")
    }
    #expect(try bench.names() == ["a.in", "a.txt"])
  }

  @Test(arguments: ["/{name}", "../{name}", "a/../{name}", "", "a//b", "{name}/"])
  func patternsStayInsideTheFolder(pattern: String) throws {
    let line = try line(OutputStep("fake", named: pattern))
    #expect {
      try OutputNames(of: ["a.in"], line, in: "out")
    } throws: { ($0 as? StageFailure)?.diagnostic.id == "file.outside-folder" }
  }

  @Test func namesComeFromInputsAndPatterns() throws {
    let line = try line(OutputStep("fake"), OutputStep("facts", named: "{what}-{format}-{name}{"))
    let names = try OutputNames(of: ["x/story.tar.gz", "-", ".hidden", "plain"], line, in: "out/")
    #expect(names.paths.map(\.first) == ["out/story.tar.fk", "out/stdin.fk", "out/.hidden.fk", "out/plain.fk"])
    #expect(names.paths.first?.last == "out/{what}-facts-story.tar{")
  }

  @Test func anInputIsNeverReplaced() throws {
    let path = try bench.put("fake Rain", at: "a.fk")
    #expect {
      _ = try Batch(try line(), into: bench.folder).run([path]) { _ in }
    } throws: { ($0 as? StageFailure)?.diagnostic.id == "file.output-is-input" }
    #expect(bench.text("a.fk") == "fake Rain")
  }

  @Test func aLinkInTheFolderIsReplacedAndNotFollowed() throws {
    let path = try bench.put("fake Rain", at: "a.in")
    try bench.put("precious", at: "precious")
    try Folder.make(bench.path("out"))
    try FileManager.default.createSymbolicLink(atPath: bench.path("out/a.fk"), withDestinationPath: "../precious")
    _ = try Batch(try line(), into: bench.path("out")).run([path]) { _ in }
    #expect(bench.text("precious") == "precious" && bench.text("out/a.fk") == "Rain")
  }

  @Test func theReportIsTheSameForAnyNumberOfJobs() throws {
    let inputs = try inputs(50)
    let reports = try [1, 4].map { jobs in
      var report = RunReport()
      _ = try Batch(try line(), into: bench.path("out"), jobs: jobs).run(inputs) { report.add($0) }
      return report.finish()
    }
    #expect(reports.first == reports.last)
  }
}
