import ArticleModel
import Testing

@testable import NewsProse

struct DateLineTests {
  @Test(arguments: [
    ("February 04, 2020", "2020-02-04"), ("Feb. 4, 2020", "2020-02-04"), ("4 February 2020", "2020-02-04"),
    ("Tuesday, 4th of February 2020", "2020-02-04"), ("4. Februar 2020", "2020-02-04"),
    ("Dienstag, 04.02.2020", "2020-02-04"), ("04.02.2020, 12:30 Uhr", "2020-02-04T12:30"),
    ("4 février 2020 à 14h30", "2020-02-04T14:30"), ("mardi 1er mars 2022", "2022-03-01"),
    ("4 de febrero de 2020", "2020-02-04"), ("4 de fevereiro de 2020 às 09:15", "2020-02-04T09:15"),
    ("4 febbraio 2020", "2020-02-04"), ("4 februari 2020", "2020-02-04"),
    ("den 4. februar 2020 kl. 10:00", "2020-02-04T10:00"),
    ("4 lutego 2020", "2020-02-04"), ("4 февраля 2020 г.", "2020-02-04"), ("4 лютого 2020 року", "2020-02-04"),
    ("2020-02-04", "2020-02-04"), ("2020-02-04T10:30:15Z", "2020-02-04T10:30:15Z"), ("2020/02/04", "2020-02-04"),
    ("2020-02-04 10:30:15+01:00", "2020-02-04T10:30:15+01:00"), ("13/05/2020", "2020-05-13"),
    ("05/13/2020", "2020-05-13"),
    ("05/05/2020", "2020-05-05"), ("2020年2月4日", "2020-02-04"), ("Nov 19, 2019, 10:31 pm EST", "2019-11-19T22:31-05:00"),
    ("February 2020", "2020-02"), ("12 p.m. GMT, May 1, 2021", "2021-05-01T12Z"), ("4 MARS 2020", "2020-03-04"),
  ])
  func readsDatesInManyLanguages(line: String, expected: String) {
    #expect(DateLine(line.utf8)?.date?.iso8601 == expected)
  }

  @Test(arguments: ["04/05/2020", "4-5-2020", "1/2/1999"])
  func leavesAmbiguousDatesOpen(line: String) throws {
    let read = try #require(DateLine(line.utf8))
    #expect(read.date == nil && read.readings.count == 2)
  }

  @Test(arguments: ["February 30, 2020", "31.04.2020", "4 May 2020 25:00"])
  func knowsWhatTheCalendarDoesNotHave(line: String) throws {
    let read = try #require(DateLine(line.utf8))
    #expect(read.readings.isEmpty)
  }

  @Test(arguments: [
    "", "2020", "4", "May", "In February 2020 he left.", "4.5 percent", "1999-2020", "10:30", "04.02.20",
    "Room 12, May",
    "May 4, 2020 was a Monday", "12345", "99999999999999999999", "1.2.3.4", "4 4 4 May 2020",
  ])
  func takesNoOtherLineForADate(line: String) {
    #expect(DateLine(line.utf8) == nil)
  }

  @Test func saysWhatTheLabelSays() throws {
    let published = try #require(DateLine("Published: Feb 4, 2020".utf8))
    #expect(published.role == .published && published.date?.text == "Feb 4, 2020")
    let updated = try #require(DateLine("Zuletzt aktualisiert am 4. Februar 2020".utf8))
    #expect(updated.role == .updated)
    #expect(DateLine("February 4, 2020".utf8)?.role == .unstated)
  }

  @Test func leavesMarksAroundTheDate() throws {
    let line = "| Published: – Nov. 18th 2019 8:54 am |"
    let date = try #require(DateLine(line.dropFirst(2).utf8, at: 2))
    #expect(date.date?.text == "Nov. 18th 2019 8:54 am")
    #expect(String(decoding: Array(line.utf8)[date.range], as: UTF8.self) == "Nov. 18th 2019 8:54 am")
  }

  @Test func inventsNoZone() throws {
    let vague = try #require(DateLine("Feb 4, 2020 10:30 am ET".utf8))
    #expect(vague.date?.iso8601 == "2020-02-04T10:30" && vague.vagueZone == "et")
    #expect(DateLine("4 Feb 2020 10:30 CET".utf8)?.date?.offset == 60)
    #expect(DateLine("4 Feb 2020 10:30".utf8)?.date?.offset == nil)
  }
}
