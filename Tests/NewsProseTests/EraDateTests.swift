import ArticleModel
import Testing

@testable import NewsProse

/// Dates of calendars that count from elsewhere: converted where calendar and year are certain, and open elsewhere.
struct EraDateTests {
  @Test(arguments: [
    ("令和8年11月26日", "2026-11-26"), ("令和元年5月1日", "2019-05-01"), ("平成31年4月30日", "2019-04-30"),
    ("昭和64年1月7日", "1989-01-07"), ("令和８年１１月２６日 10時30分", "2026-11-26T10:30"), ("民國115年11月26日", "2026-11-26"),
    ("中華民國 115 年 11 月 26 日", "2026-11-26"), ("26 พฤศจิกายน 2569", "2026-11-26"), ("๒๖ พฤศจิกายน ๒๕๖๙", "2026-11-26"),
    ("26 พ.ย. 2569 เวลา 10:30 น.", "2026-11-26T10:30"), ("วันที่ 26 พฤศจิกายน พ.ศ. 2569", "2026-11-26"),
    ("26 พฤศจิกายน 2026", "2026-11-26"), ("۵ آذر ۱۴۰۵", "2026-11-26"), ("5 آذر 1405", "2026-11-26"),
    ("1 فروردین 1403", "2024-03-20"), ("1 فروردین 1404", "2025-03-21"), ("30 اسفند 1403", "2025-03-20"),
    ("29 اسفند 1402", "2024-03-19"), ("22 بهمن 1357", "1979-02-11"), ("1 حمل 1400", "2021-03-21"),
    ("31 شهریور 1359", "1980-09-22"),
  ])
  func convertsWhatIsCertain(line: String, expected: String) {
    #expect(DateLine(line.utf8)?.date?.iso8601 == expected, "\(line)")
  }

  @Test(arguments: [
    "115年11月26日", "平成45年1月1日", "明治3年1月1日", "26/11/2569", "1405/09/05", "30 اسفند 1404", "31 مهر 1405", "5 آذر 1705",
    "15 جمادى الآخرة 1448", "1448-06-15", "26 November 2569",
  ])
  func leavesTheOthersOpen(line: String) {
    #expect(DateLine(line.utf8)?.date == nil, "\(line)")
  }

  @Test(arguments: [
    ("26Nov2026", "2026-11-26"), ("26 Nov2026", "2026-11-26"), ("November26, 2026", "2026-11-26"),
    ("26.November 2026", "2026-11-26"), ("PublishedNovember 26, 2026", "2026-11-26"),
    ("UpdatedNov 26, 2026", "2026-11-26"), ("ThursdayNovember 26, 2026", "2026-11-26"),
    ("4février2020", "2020-02-04"),
  ])
  func monthsMayCling(line: String, expected: String) {
    #expect(DateLine(line.utf8)?.date?.iso8601 == expected, "\(line)")
  }

  @Test func clingingLabelsSayWhatTheyMean() throws {
    #expect(DateLine("PublishedNovember 26, 2026".utf8)?.role == .published)
    #expect(DateLine("UpdatedNov 26, 2026".utf8)?.role == .updated)
    #expect(DateLine("Dismay 26, 2026".utf8) == nil && DateLine("Smart 5, 2020".utf8) == nil)
  }

  @Test func everyDayOfThePersianCalendarFollowsTheLast() throws {
    var last: Int?
    var leaps: [String] = []
    for year in PersianCalendar.years {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = PersianCalendar.date(year, month, day) else { continue }
          let noon = NewsDate(
            text: "", year: date.year, month: date.month, day: date.day, hour: 12, minute: 0, offset: 0)
          let seconds = noon.secondsSinceEpoch ?? 0
          if let last, seconds - last != 86_400 { leaps.append("\(year)-\(month)-\(day)") }
          last = seconds
        }
      }
    }
    #expect(leaps.isEmpty)
  }
}
