import ArticleModel
import Testing

@testable import NewsProse

/// Lines that say who wrote a story and when, as pages and agencies print them; all names are invented.
struct CreditLineTests {
  private static func short(_ line: String) -> String? {
    CreditLine(Array(line.utf8)).map { credit in
      let names = credit.byline?.names.map { $0.isSource ? "(\($0.name))" : $0.name } ?? []
      let dates = credit.dates.map { date in
        let role = [DateRole.published: "published ", .updated: "updated "][date.role] ?? ""
        return role + (date.date?.iso8601 ?? "open")
      }
      return (names + dates).joined(separator: ", ")
    }
  }

  @Test(arguments: [
    ("Jane Doe · Example News · Posted: Aug 08, 2024 4:00 AM EDT", "Jane Doe, published 2024-08-08T04:00-04:00"),
    ("Nov 18, 2019 at 9:24 pm ET • 2 min read", "2019-11-18T21:24"),
    ("Stand: 27.04.2024 12:30 Uhr", "2024-04-27T12:30"),
    ("06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten", "2026-01-06T14:59"),
    ("Published 3:04 PM EST, Mon November 18, 2019", "published 2019-11-18T15:04-05:00"),
    ("Artikel veröffentlicht am 28. April 2024, 14:26 Uhr, Erika Muster", "Erika Muster, published 2024-04-28T14:26"),
    ("Zuerst veröffentlicht am 30/04/2024 - 16:17", "published 2024-04-30T16:17"),
    ("Publiziert17. Dezember 2024, 12:17", "published 2024-12-17T12:17"),
    ("Veröffentlicht am 27.04.24 um 07:39 Uhr", "published 2024-04-27T07:39"),
    ("22.11.2024 07.57", "2024-11-22T07:57"), ("June 30, 2026 - 4.34pm", "2026-06-30T16:34"),
    (
      "Publié le 4 février 2020 à 14 h 30, mis à jour le 5 février 2020 à 9h",
      "published 2020-02-04T14:30, updated 2020-02-05T09"
    ),
    (
      "UPDATED: May 5, 2021 at 6:10 a.m. | PUBLISHED: May 4, 2021 at 6:00 a.m.",
      "updated 2021-05-05T06:10, published 2021-05-04T06:00"
    ),
    ("By Jane Doe - Example Press - Friday, April 28, 2023", "Jane Doe, 2023-04-28"),
    ("By Jane Doe ⋅ Senior Harbour Analyst ⋅ Updated March 5, 2025", "Jane Doe, updated 2025-03-05"),
    ("By Jane Doe Example Correspondent, Updated December 22, 2023", "Jane Doe, updated 2023-12-22"),
    ("12. MÄR 2025 18:03", "2025-03-12T18:03"),
    ("Politik | 28.04.2023", "2023-04-28"), ("Jane Doe | Feb 4, 2020", "Jane Doe, 2020-02-04"),
    ("By JANE DOE | jdoe@example.com | Example Daily", "JANE DOE"),
    ("Von [189]Erika MusterKorrespondent", "Erika Muster"),
    ("Von Max Muster und Erika Muster, dpa", "Max Muster, Erika Muster, dpa"),
    ("Von Max Muster mit AP", "Max Muster, (AP)"), ("By Jane Doe for Example News", "Jane Doe"),
    ("Monday 04/05/2020", "2020-05-04"), ("Mis à jour le 04/05/2020 à 14h30", "updated 2020-05-04T14:30"),
    ("Online seit heute, 7.57 Uhr", "published open"),
    ("John Muster, CorrespondentDec 22, 2023, 10:15 PM", "John Muster, 2023-12-22T22:15"),
    ("May 8, 2023 [44]Share link", "2023-05-08"), ("NEWS FEATURE      03 November 2025", "2025-11-03"),
    ("Jane Doe / EXAMPLE.COM / Sep 2, 2024, 17:07 IST", "Jane Doe, 2024-09-02T17:07"),
    ("December 21, 2023/9:43 p.m. ET", "2023-12-21T21:43"), ("Harbourtown15.04.25 09:56", "2025-04-15T09:56"),
    (
      "Publié le 18 juil. 2024 à 08:01Mis à jour le 18 juil. 2024 à 09:06",
      "published 2024-07-18T08:01, updated 2024-07-18T09:06"
    ),
    ("Jane Doe By Jane Doe, staff writer", "Jane Doe"), ("ByJane Doe", "Jane Doe"), ("VonErika Muster", "Erika Muster"),
    ("dpa/jd", "dpa"), ("Quelle: dpa", "(dpa)"),
  ])
  func saysWhoAndWhen(line: String, expected: String) {
    #expect(Self.short(line) == expected)
  }

  @Test(arguments: [
    ("4 Φεβρουαρίου 2020, 14:30", "2020-02-04T14:30"), ("Δημοσιεύτηκε: 4 Φεβ 2020", "published 2020-02-04"),
    ("2020. február 4. 12:30", "2020-02-04T12:30"), ("Frissítve: 2020. február 4.", "updated 2020-02-04"),
    ("Публикувано на 4 февруари 2020 г.", "published 2020-02-04"), ("4. фебруар 2020.", "2020-02-04"),
    ("Objavljeno: 4. veljače 2020. u 10:30", "published 2020-02-04T10:30"),
    ("Publikované 4. februára 2020", "published 2020-02-04"),
    ("4. februarja 2020", "2020-02-04"), ("2020 m. vasario 4 d. 10:30", "2020-02-04T10:30"),
    ("2020. gada 4. februāris, plkst. 10:30", "2020-02-04T10:30"),
    ("Avaldatud 4. veebruar 2020", "published 2020-02-04"),
    ("4 de febrer del 2020", "2020-02-04"), ("Selasa, 4 Februari 2020 10:30 WIB", "2020-02-04T10:30+07:00"),
    ("Thứ ba, 4/2/2020, 10:30 (GMT+7)", "2020-02-04T10:30+07:00"), ("ngày 4 tháng 2 năm 2020", "2020-02-04"),
    ("发布时间：2020年2月4日 下午2:30", "published 2020-02-04T14:30"), ("2020年2月4日 14時30分 更新", "updated 2020-02-04T14:30"),
    (
      "입력 2020.02.04. 오후 3:04 | 수정 2020.02.04. 오후 5:10", "published 2020-02-04T15:04, updated 2020-02-04T17:10"
    ),
    ("نشر في: 4 فبراير 2020 - 10:30", "published 2020-02-04T10:30"), ("٤ فبراير ٢٠٢٠", "2020-02-04"),
    ("פורסם ב-4 בפברואר 2020, 10:30", "published 2020-02-04T10:30"),
    ("प्रकाशित: 4 फरवरी 2020, 10:30", "published 2020-02-04T10:30"),
    ("Opublikowano: 4 lutego 2020, godz. 10:30", "published 2020-02-04T10:30"),
    ("Publicerad 4 februari 2020 kl. 10.30", "published 2020-02-04T10:30"),
    ("Julkaistu 4.2.2020 klo 10.30", "published 2020-02-04T10:30"),
    ("Opdateret den 4. februar 2020", "updated 2020-02-04"),
    ("Pubblicato il 4 febbraio 2020 alle 10:30", "published 2020-02-04T10:30"),
    ("Gepubliceerd op 4 februari 2020 om 10:30 uur", "published 2020-02-04T10:30"),
    ("Опубликовано: 4 февраля 2020, 10:30 МСК", "published 2020-02-04T10:30+03:00"),
    ("Yayınlanma: 4 Şubat 2020 10:30", "published 2020-02-04T10:30"), ("4 januari 2020", "2020-01-04"),
  ])
  func readsDatesOfManyLanguages(line: String, expected: String) {
    #expect(Self.short(line) == expected)
  }

  @Test(arguments: [
    "May 4, 2020 was a Monday", "© 2020 Example Media", "Last updated 15 hours ago", "Jane Doe",
    "Über dieses Thema berichtet: Radio am 14.04.2026 um 17:50 Uhr.", "Von Babyboomern und Millennials",
    "In February 2020 he left.", "Heute", "Today", "4 Kommentare", "10:30",
  ])
  func takesNoOtherLineForACredit(line: String) {
    #expect(Self.short(line) == nil)
  }

  @Test func aMonthOfTwoLanguagesStaysOpen() throws {
    let date = try #require(CreditLine(Array("4 listopada 2020".utf8))?.dates.first)
    #expect(date.readings.map(\.iso8601) == ["2020-11-04", "2020-10-04"])
  }

  @Test(arguments: [
    "DeWitt Muster", "Vonwegen Muster", "VonMuster", "Source: the minister", "Jane Doe said by Jane Doe",
  ])
  func wordsThatOnlyBeginLikeThoseOfBylines(line: String) {
    #expect(CreditLine(Array(line.utf8)) == nil)
  }

  @Test func tellsTheOrderOfFigures() {
    #expect(DateLine("13/05/2020".utf8)?.order == .dayFirst)
    #expect(DateLine("05/13/2020".utf8)?.order == .monthFirst)
    #expect(DateLine("05/05/2020".utf8)?.order == nil && DateLine("13.05.2020".utf8)?.order == nil)
  }

  @Test(arguments: [
    "By Jane Doe on December 20, 2023 at 9:05AM PST", "By Jane Doe published 20 December 2023",
    "Jane DoePublished Dec 20, 2023, 11:21am|Updated Dec 21, 2023", "Jane Doe | Dec 20, 20236:46 PM",
    "By Jane Doe 12/20/2023 6:46 PM ET",
  ])
  func namesBesideDatesThatClingToThem(line: String) throws {
    let credit = try #require(CreditLine(Array(line.utf8)))
    #expect(credit.byline?.names.map(\.name) == ["Jane Doe"])
    #expect(credit.dates.first?.date?.iso8601.hasPrefix("2023-12-20") == true)
  }

  @Test func aZoneMaySayWhichNumberIsTheMonth() {
    #expect(DateLine("04/05/2020 6:46 PM ET".utf8)?.date?.month == 4)
    #expect(DateLine("04/05/2020 6:46 PM CET".utf8)?.date?.month == 5)
    #expect(DateLine("04/05/2020 6:46 PM GMT".utf8)?.date == nil)
  }

  @Test func anAgeWithoutADateNamesItsAuthorToo() {
    #expect(CreditLine(Array("Jane Doe | Published 4 months ago".utf8))?.byline?.names.map(\.name) == ["Jane Doe"])
    #expect(CreditLine(Array("Jane Doe | Harbour".utf8)) == nil)
  }

  @Test func aLineMayNameWhomOnlyThePageKnows() throws {
    let line = Array("Harbour Live | 4 February 2020".utf8)
    let credit = try #require(CreditLine(line))
    let named = credit.naming(try #require(Byline(Array("By Jane Doe".utf8))).trusted(75, rule: "byline-page-line"))
    #expect(credit.byline == nil && named.byline?.confidence == 75 && named.byline?.rule == "byline-page-line")
    #expect(named.dates.first?.date?.iso8601 == "2020-02-04" && named.hasRest && named.bylineRange == nil)
  }
}
