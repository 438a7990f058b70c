import NewsCodes
import Testing

struct MediaTopicsTests {
  /// Every code there can be, from the top and from the run of the others.
  private static let codes = (1...99).map { code($0 * 1_000_000) } + (20_000_000...20_002_000).map(code)

  private static func code(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  @Test func holdsTheWholeRelease() {
    let standings = Set(Self.codes).map { MediaTopics.standing(of: $0) }
    #expect(standings.count { $0 != .unknown } == 1392)
    #expect(standings.count { $0 == .retired } == 308)
  }

  @Test func everyRetiredTopicHasOneInUse() {
    for code in Self.codes where MediaTopics.standing(of: code) == .retired {
      let retirement = MediaTopics.retirement(of: code)
      #expect(retirement.map { MediaTopics.standing(of: $0.successor) } == .inUse, "\(code)")
      #expect(retirement?.name.isEmpty == false && retirement?.day.utf8.count == 10)
    }
  }

  @Test func namesWhatIsInUseInstead() throws {
    let theatre = try #require(MediaTopics.retirement(of: "20000030"))
    #expect(theatre.name == "music theatre" && theatre.day == "2021-09-30" && theatre.isBroader)
    #expect(theatre.successor == "20000029")
    #expect(MediaTopics.retirement(of: "20000436")?.successor == "20000257")
    #expect(MediaTopics.retirement(of: "20000344") == nil)
  }

  @Test(arguments: ["", "2000034", "200003444", "+2000034", "20999999", "18000000", "00000000", "politics", "２0000344"])
  func knowsNothingElse(code: String) {
    #expect(MediaTopics.standing(of: code) == .unknown)
  }
}
