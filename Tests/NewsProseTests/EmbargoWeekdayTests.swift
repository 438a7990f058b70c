import ArticleModel
import Testing

@testable import NewsProse

/// Embargoes that end on a day of the week.
struct EmbargoWeekdayTests {
  @Test(arguments: [
    ("EMBARGOED UNTIL 0001 GMT TUESDAY", "2026-12-01T00:01Z"),
    ("Embargoed until Tuesday, 00:01 GMT", "2026-12-01T00:01Z"),
    ("EMBARGOED UNTIL 1800 GMT THURSDAY", "2026-11-26T18:00Z"), ("Sperrfrist: Montag, 10 Uhr", "2026-11-30T10:00"),
    ("EMBARGO: Sunday", "2026-11-29"), ("Embargoed until 0001 BST Tuesday", "2026-12-01T00:01"),
  ])
  func countFromTheDayOfReading(line: String, expected: String) throws {
    let reference = NewsDate(text: "", year: 2_026, month: 11, day: 26)
    let embargo = try #require(EmbargoLine(Array(line.utf8)))
    #expect(embargo.end.moment(from: reference)?.iso8601 == expected)
    #expect(embargo.end.moment(from: nil) == nil)
    let notice = Array(line.utf8).withUnsafeBufferPointer { EmbargoNotice.first(in: $0, 0..<$0.count) }
    #expect(notice?.end.moment(from: reference)?.iso8601 == expected)
  }

  @Test(arguments: [
    "EMBARGOED UNTIL FURTHER NOTICE", "EMBARGOED UNTIL TUESDAY 8", "EMBARGOED UNTIL THE MEETING ON TUESDAY ENDS",
  ])
  func otherWordsTellNoEnd(line: String) throws {
    let embargo = try #require(EmbargoLine(Array(line.utf8)))
    #expect(embargo.end.moment(from: NewsDate(text: "", year: 2_026, month: 11, day: 26)) == nil)
  }
}
