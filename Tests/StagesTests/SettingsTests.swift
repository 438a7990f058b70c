import Stages
import Testing

private enum Wrap: String, CaseIterable { case item, message }

private struct SampleOptions: StageOptions {
  var strict = false
  var width = 72
  var wrap = Wrap.item
  var catalog: String?
  var keep: [String] = []
  var wraps: [Wrap] = []

  init(_ settings: inout Settings) throws(StageFailure) {
    try settings.take("strict", into: &strict, "turns remarks into errors")
    try settings.take("width", into: &width, in: 1...200, "characters in a line")
    try settings.take("wrap", into: &wrap, "what to wrap the item in")
    try settings.take("catalog", into: &catalog, "a catalog of one's own")
    try settings.take("keep", into: &keep, "what to keep")
    try settings.take("wraps", into: &wraps, "all that an item may be wrapped in")
  }
}

struct SettingsTests {
  private func settings(_ values: [String: String]) -> Settings {
    Settings(of: "sample", values.mapValues { SettingValue([$0], at: .commandLine) })
  }

  @Test func takesWhatIsGivenAndKeepsDefaults() throws {
    var given = settings(["strict": "yes", "wrap": "message"])
    let options = try SampleOptions(&given)
    #expect(options.strict && options.wrap == .message && options.width == 72 && options.catalog == nil)
    #expect(given.remaining.isEmpty)
  }

  @Test func takesSeveralWordsOfAList() throws {
    var given = settings(["wraps": "message, item"])
    #expect(try SampleOptions(&given).wraps == [.message, .item])
    var listed = Settings(of: "sample", ["wraps": SettingValue(["item", "message"], at: .commandLine)])
    #expect(try SampleOptions(&listed).wraps == [.item, .message])
  }

  @Test func leavesTheUnknownOver() throws {
    var given = settings(["strikt": "yes"])
    _ = try SampleOptions(&given)
    #expect(Array(given.remaining.keys) == ["strikt"])
  }

  @Test(arguments: [
    ("strict", "perhaps"), ("width", "0"), ("width", "99999999999999999999"), ("wrap", "mesage"),
    ("wraps", "mesage"),
  ])
  func refusesWhatAnOptionCannotTake(name: String, value: String) {
    #expect {
      var given = settings([name: value])
      _ = try SampleOptions(&given)
    } throws: { error in
      guard let failure = error as? StageFailure else { return false }
      return failure.kind == .usage && failure.diagnostic.message.contains("sample.\(name) cannot be \"\(value)\"")
    }
  }

  @Test func guessesTheChoiceThatWasMeant() {
    #expect {
      var given = settings(["wrap": "mesage"])
      _ = try SampleOptions(&given)
    } throws: { ($0 as? StageFailure)?.diagnostic.message.hasSuffix("did you mean \"message\"?") ?? false }
  }

  @Test func declaresItsOptions() throws {
    var empty = settings([:])
    _ = try SampleOptions(&empty)
    #expect(empty.declarations.map(\.name) == ["strict", "width", "wrap", "catalog", "keep", "wraps"])
    #expect(empty.declarations[2].shape == .choice(["item", "message"]))
    #expect(empty.declarations[5].shape == .choices(["item", "message"]))
    #expect(empty.declarations[1].fallback == "72")
  }
}
