import Source
import Stages
import Testing

@testable import Pipeline

struct LossPolicyTests {
  private func convert(_ words: String, policy: LossPolicy = LossPolicy(), drop: String? = nil) throws
    -> ConversionResult
  {
    var plan = ConversionPlan(from: "fake", to: ["fake"])
    plan.policy = policy
    if let drop { try plan.add(setting: "fake.drop=\(drop)") }
    let source = SourceFile(name: "story", bytes: Array("fake ".utf8) + Array(words.utf8))
    return try ConversionLine(plan, catalogue: .fake).convert(source)
  }

  @Test func anEmbargoThatCannotBeSaidIsRefused() throws {
    let result = try convert("embargoed")
    #expect(result.exitCode == 5 && result.outputs.isEmpty)
    #expect(result.failure?.diagnostic.message.contains("--allow-loss fake.embargo") == true)
  }

  @Test func otherCriticalLossesFailTheRun() throws {
    let result = try convert("unprintable")
    #expect(result.exitCode == 3 && result.outputs.isEmpty && result.failure?.diagnostic.id == "convert.critical-loss")
  }

  @Test func whatWasAllowedByNamePasses() throws {
    let result = try convert("embargoed", policy: LossPolicy(allowing: ["fake.embargo"]))
    #expect(result.exitCode == 0 && result.outputs.count == 1 && result.losses.count == 1)
    #expect(try convert("unprintable", policy: LossPolicy(allowing: ["fake.embargo"])).exitCode == 3)
  }

  @Test func unknownLossesCannotBeAllowed() {
    #expect {
      try convert("Rain", policy: LossPolicy(allowing: ["fake.embrago"]))
    } throws: { ($0 as? StageFailure)?.diagnostic.message.contains("did you mean \"fake.embargo\"?") == true }
  }

  @Test func strictnessCountsWhatWasLost() throws {
    #expect(try convert("Rain", drop: "a").exitCode == 0)
    #expect(try convert("Rain", policy: LossPolicy(failingOn: [.loss])).exitCode == 0)
    let strict = try convert("Rain", policy: LossPolicy(failingOn: [.loss]), drop: "a")
    #expect(strict.exitCode == 3 && strict.outputs.isEmpty && strict.failure?.diagnostic.id == "convert.strictness")
    let lenient = LossPolicy(failingOn: [.loss], allowing: ["fake.notice"])
    #expect(try convert("Rain", policy: lenient, drop: "a").exitCode == 0)
  }

  @Test func strictnessCountsWarnings() throws {
    #expect(try convert("doubtful").exitCode == 0)
    #expect(try convert("doubtful", policy: LossPolicy(failingOn: [.loss])).exitCode == 0)
    #expect(try convert("doubtful", policy: LossPolicy(failingOn: [.warning])).exitCode == 3)
  }

  @Test func textThatGoesAstrayIsNoticed() throws {
    let result = try convert("astray")
    #expect(result.exitCode == 0 && result.diagnostics.map(\.id) == ["convert.open-account"])
    #expect(try convert("astray", policy: LossPolicy(failingOn: [.loss])).exitCode == 3)
  }
}
