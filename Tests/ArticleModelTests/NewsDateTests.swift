import ArticleModel
import Testing

struct NewsDateTests {
  /// The parts from the year on; `-1` stands for a missing one.
  private func date(_ parts: Int..., offset: Int? = nil) -> NewsDate {
    let given = (0..<5).map { parts.indices.contains($0) && parts[$0] >= 0 ? parts[$0] : nil }
    return NewsDate(
      text: "", year: parts[0], month: given[1], day: given[2], hour: given[3], minute: given[4], offset: offset)
  }

  @Test func keepsItsPrecisionInISO8601() {
    #expect(date(2020).iso8601 == "2020")
    #expect(date(2020, 2).iso8601 == "2020-02")
    #expect(date(2020, 2, 4).iso8601 == "2020-02-04")
    #expect(date(2020, 2, 4, 9, 5).iso8601 == "2020-02-04T09:05")
  }

  @Test func namesNoZoneUnlessOneWasWritten() {
    #expect(date(2020, 2, 4, 9, 5, offset: 0).iso8601 == "2020-02-04T09:05Z")
    #expect(date(2020, 2, 4, 9, 5, offset: -210).iso8601 == "2020-02-04T09:05-03:30")
    #expect(date(2020, 2, 4, 9, 5).secondsSinceEpoch == nil)
  }

  @Test func keepsTheDigitsOfAFraction() {
    let date = NewsDate(
      text: "", year: 2020, month: 2, day: 4, hour: 9, minute: 5, second: 7, fraction: "050", offset: 60)
    #expect(date.iso8601 == "2020-02-04T09:05:07.050+01:00")
    #expect(date.precision == .fraction)
  }

  @Test func knowsTheCalendar() {
    #expect(date(2020, 2, 29).isPossible)
    #expect(!date(2021, 2, 29).isPossible)
    #expect(!date(1900, 2, 29).isPossible)
    #expect(!date(2020, 13).isPossible)
    #expect(!date(2020, -1, 4).isPossible, "a day without a month")
    #expect(!date(2020, 2, 4, offset: 0).isPossible, "a zone without a time")
  }

  @Test(arguments: [0, 951_782_400, 1_580_774_400, 4_102_444_799, 253_402_300_799])
  func goesThroughTheEpochAndBack(seconds: Int) throws {
    let date = try #require(NewsDate(secondsSinceEpoch: seconds, text: ""))
    #expect(date.isPossible)
    #expect(date.secondsSinceEpoch == seconds)
  }

  @Test func refusesMomentsBeyondTheCalendar() {
    #expect(NewsDate(secondsSinceEpoch: -1, text: "")?.iso8601 == "1969-12-31T23:59:59Z")
    #expect(NewsDate(secondsSinceEpoch: -62_135_596_800, text: "")?.iso8601 == "0001-01-01T00:00:00Z")
    #expect(NewsDate(secondsSinceEpoch: -62_135_596_801, text: "") == nil)
    #expect(NewsDate(secondsSinceEpoch: .max, text: "") == nil)
  }
}
