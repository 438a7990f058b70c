import Source
import Stages
import Testing

@testable import Pipeline

struct FactsTests {
  /// The two outputs of a plan: the headline, and the facts every stage is told.
  private func outputs(clock: Int = 1_000_000_000, _ change: (inout ConversionPlan) throws -> Void) throws -> [String] {
    var plan = ConversionPlan(from: "fake", to: ["fake", "facts"])
    try change(&plan)
    let line = try ConversionLine(plan, catalogue: .fake, clock: { clock })
    let result = line.convert(SourceFile(name: "story", bytes: Array("fake Rain".utf8)))
    return result.outputs.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private func manifest(_ word: String) -> SettingValue {
    SettingValue([word], at: .manifest(name: "convert.yaml", SourcePosition(line: 2, column: 3)))
  }

  @Test func theUsersWordGoesIntoTheArticleAndToEveryStage() throws {
    #expect(try outputs { try $0.add(fact: "headline=Sun=shine") } == ["Sun=shine", "headline=Sun=shine"])
  }

  @Test func defaultsGoToTheStagesOnlyWhereNoFieldHoldsThem() throws {
    let outputs = try outputs { plan in
      plan.defaults = ["headline": manifest("Fog"), "guid-prefix": manifest("urn:x:")]
    }
    #expect(outputs == ["Rain", "guid-prefix=urn:x:"])
  }

  @Test func theUsersWordWinsOverTheManifest() throws {
    let outputs = try outputs { plan in
      plan.defaults = ["guid-prefix": manifest("urn:x:")]
      try plan.add(fact: "guid-prefix=urn:y:")
    }
    #expect(outputs.last == "guid-prefix=urn:y:")
  }

  @Test func nowIsTheClockOrTheEpochOfTheRun() throws {
    #expect(
      try outputs { try $0.add(fact: "version-created=now") }
        == ["2001-09-09T01:46:40Z", "version-created=2001-09-09T01:46:40Z"])
    let outputs = try outputs { plan in
      plan.facts.sourceDateEpoch = 0
      try plan.add(fact: "version-created=now")
    }
    #expect(outputs.last == "version-created=1970-01-01T00:00:00Z")
  }

  @Test func theClockIsNotReadOtherwise() throws {
    var plan = ConversionPlan(from: "fake", to: ["fake"])
    try plan.add(fact: "headline=now")
    _ = try ConversionLine(
      plan, catalogue: .fake,
      clock: {
        Issue.record("the clock was read")
        return 0
      })
  }

  @Test func unknownKeysAreRefused() throws {
    var plan = ConversionPlan()
    #expect {
      try plan.add(fact: "langauge=en")
    } throws: { ($0 as? StageFailure)?.diagnostic.message.hasSuffix("did you mean \"language\"?") == true }
    #expect(throws: StageFailure.self) { try plan.add(fact: "language") }
    #expect(throws: StageFailure.self) { try plan.add(setting: "fake.shout") }
    plan.defaults = ["langauge": manifest("en")]
    #expect {
      try ConversionLine(plan, catalogue: .fake)
    } throws: { ($0 as? StageFailure)?.diagnostic.position == SourcePosition(line: 2, column: 3) }
  }
}
