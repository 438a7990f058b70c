import Source
import Stages
import Testing

@testable import Pipeline

struct ConversionLineTests {
  private func source(_ words: String, named name: String = "story") -> SourceFile {
    SourceFile(name: name, bytes: Array("fake ".utf8) + Array(words.utf8))
  }

  private func convert(_ words: String, _ change: (inout ConversionPlan) -> Void = { _ in }) throws -> ConversionResult
  {
    var plan = ConversionPlan(to: ["fake"])
    change(&plan)
    return try ConversionLine(plan, catalogue: .fake).convert(source(words))
  }

  private func text(_ result: ConversionResult, _ index: Int = 0) -> String {
    result.outputs.indices.contains(index) ? String(decoding: result.outputs[index].bytes, as: UTF8.self) : ""
  }

  @Test func readsOnceAndWritesEveryOutput() throws {
    let result = try convert("Rain") { $0.outputs.append(OutputStep("facts")) }
    #expect(result.failure == nil && result.outputs.count == 2 && text(result) == "Rain")
    #expect(result.stages.map(\.role) == [.reader, .writer, .writer])
    #expect(result.document?.source?.sha256 == result.sha256 && result.sha256.utf8.count == 64)
    #expect(result.outputs.map(\.index) == [0, 1] && result.outputs.first?.byteCount == 4)
  }

  @Test func contentOutweighsNamesAndNamesBreakTies() throws {
    let plan = ConversionPlan()
    let line = try ConversionLine(plan, catalogue: .fake)
    #expect(line.read(source("Rain", named: "a.txt")).guess?.format == "fake")
    #expect(line.read(SourceFile(name: "a.fk", bytes: Array("Rain".utf8))).guess?.format == "fake")
    #expect(line.read(SourceFile(name: "a.b/c", bytes: Array("Rain".utf8))).guess?.format == "vague")
    let empty = line.read(SourceFile(name: "A.TXT", bytes: []))
    #expect(empty.guess?.format == "vague" && empty.guess?.reasons == ["its name ends in .txt"])
    let unknown = line.read(SourceFile(name: "txt", bytes: []))
    #expect(unknown.failure?.kind == .usage && unknown.failure?.diagnostic.id == "convert.unknown-format")
  }

  @Test func settingsGoToEverySideThatKnowsThem() throws {
    let result = try convert("Rain") { plan in
      try? plan.add(setting: "fake.shout=true")
      try? plan.add(setting: "fake.ending=!")
    }
    #expect(text(result) == "RAIN!")
  }

  @Test func commandLineWinsOverTheManifest() throws {
    let place = SettingPlace.manifest(name: "convert.yaml", SourcePosition(line: 1, column: 1))
    let result = try convert("Rain") { plan in
      plan.outputs = [OutputStep("fake", ["ending": SettingValue(["?"], at: place)], at: place)]
      try? plan.add(setting: "fake.ending=!")
    }
    #expect(text(result) == "Rain!")
  }

  @Test func textsOnTheCommandLineAreSplitAtCommas() throws {
    let result = try convert("Rain") { try? $0.add(setting: "fake.drop=a,b") }
    #expect(result.losses.map(\.excerpt) == ["a", "b"])
  }

  @Test(arguments: [
    ("fake.shuot=1", "fake has no option \"shuot\"; did you mean \"shout\"?"),
    ("fakke.shout=1", "there is no format or transform \"fakke\"; did you mean \"fake\"?"),
    ("vague.x=1", "vague has no option \"x\"; vague has no options"),
    ("fake.shout=maybe", "fake.shout cannot be \"maybe\": it takes true or false"),
  ])
  func settingsNobodyKnowsAreRefused(setting: String, message: String) throws {
    var plan = ConversionPlan(from: "fake", to: ["fake"])
    try plan.add(setting: setting)
    #expect {
      try ConversionLine(plan, catalogue: .fake)
    } throws: { error in
      let failure = error as? StageFailure
      return failure?.kind == .usage && failure?.diagnostic.message == message
    }
  }

  @Test func optionsOfAManifestStepAreItsOwn() throws {
    let place = SettingPlace.manifest(name: "convert.yaml", SourcePosition(line: 7, column: 3))
    var plan = ConversionPlan()
    plan.outputs = [OutputStep("fake", ["shout": SettingValue(["yes"], at: place)], at: place)]
    #expect {
      try ConversionLine(plan, catalogue: .fake)
    } throws: { error in
      let diagnostic = (error as? StageFailure)?.diagnostic
      return diagnostic?.id == "convert.unknown-option" && diagnostic?.position == SourcePosition(line: 7, column: 3)
    }
  }

  @Test func settingsThatNothingUsesAreTold() throws {
    var plan = ConversionPlan(from: "vague", to: ["facts"])
    try plan.add(setting: "fake.ending=!")
    #expect(try ConversionLine(plan, catalogue: .fake).remarks.map(\.id) == ["convert.unused-setting"])
  }

  @Test(arguments: [("novel", nil), (nil, "novel")] as [(String?, String?)])
  func unknownFormatsAreRefused(from: String?, to: String?) throws {
    let plan = ConversionPlan(from: from, to: [to].compactMap(\.self))
    #expect {
      try ConversionLine(plan, catalogue: .fake)
    } throws: { ($0 as? StageFailure)?.diagnostic.id == "convert.unknown-stage" }
  }

  @Test func aFailingStageLeavesNoOutputButItsRemarks() throws {
    let result = try convert("broken")
    #expect(result.outputs.isEmpty && result.failure?.kind == .conversion && result.exitCode == 1)
    #expect(result.failure?.diagnostic.id == "fake.trouble" && result.stages.count == 1)
    #expect(result.diagnostics.isEmpty, "a stage that failed owes no arithmetic")
  }
}
