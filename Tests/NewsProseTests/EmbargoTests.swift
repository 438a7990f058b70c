import ArticleModel
import Testing

@testable import NewsProse

/// Word of embargo in many languages, at the beginning of a line and in the middle of words; and what only tells of one.
struct EmbargoTests {
  @Test(
    arguments: [
      ("EMBARGOED UNTIL 12:00 GMT, 4 February 2020", "2020-02-04T12:00Z"),
      ("Embargo: 4 February 2020 12:00", "2020-02-04T12:00"),
      ("SPERRFRIST: Dienstag, 4. Februar 2020", "2020-02-04"),
      ("Sperrfrist: 12. März 2024, 10.00 Uhr", "2024-03-12T10:00"),
      ("Embargoed until further notice", nil), ("*** EMBARGOED ***", nil), ("STRICTLY EMBARGOED", nil),
      ("Not for release before May 4, 2020", "2020-05-04"), ("Эмбарго до 4 февраля 2020", "2020-02-04"),
      ("EMBARGO: 0001 GMT Tuesday 12 March 2024", "2024-03-12T00:01Z"),
      ("EMBARGO: 1830 GMT, 12 March 2024", "2024-03-12T18:30Z"), ("EMBARGO: 0001 GMT Tuesday", nil),
      ("Not for publication before 6 a.m. CET, 12 March 2024", "2024-03-12T06+01:00"),
      ("Sous embargo jusqu'au 12 mars 2024 à 18h00", "2024-03-12T18:00"),
      ("EMBARGO JUSQU’AU 12 MARS 2024", "2024-03-12"), ("Embargado hasta el 12 de marzo de 2024", "2024-03-12"),
      ("Sob embargo até 12 de março de 2024", "2024-03-12"), ("Embargo fino al 12 marzo 2024", "2024-03-12"),
      ("Onder embargo tot 12 maart 2024, 06:00 uur", "2024-03-12T06:00"), ("[EMBARGO]", nil),
      ("Julkaisuvapaa 12.3.2024 klo 10", "2024-03-12"), ("(Embargo: check against delivery)", nil),
      ("Nie publikować przed 12 marca 2024", "2024-03-12"),
    ] as [(String, String?)])
  func neverMissesALine(line: String, date: String?) throws {
    let found = try #require(EmbargoLine(Array(line.utf8)))
    #expect(found.date?.date?.iso8601 == date)
  }

  @Test(arguments: [
    "Embargo on Russian oil takes effect", "The embargo until May", "Nicht vor meiner Haustür", "Release after years",
    "Embargo: What is next for Cuba's ageing leaders", "Embargo: none", "Under embargo, Cuba turns to its neighbours",
    "Embargo do petróleo russo entra em vigor", "Embargo ends as Cuba talks open", "Frei ab 18",
    "Embargo on oil since 4 May 2020 has cost millions", "Embargoed goods were found at the port",
    "Julkaisuvapaa: heti", "Sperrfrist für Volksbegehren läuft",
  ])
  func headlinesForbidNothing(line: String) {
    #expect(EmbargoLine(Array(line.utf8)) == nil)
    #expect(notice(line) == nil)
  }

  @Test(
    arguments: [
      ("Harbour town keeps its ferry (EMBARGOED UNTIL 06:00 GMT, 12 March 2024)", "2024-03-12T06:00Z"),
      ("Harbour town keeps its ferry [Embargo: 12 March 2024, 0001 GMT]", "2024-03-12T00:01Z"),
      ("Media advisory. Not for publication before 12 March 2024. The council votes.", "2024-03-12"),
      ("Please note that this report is strictly embargoed until 12 March 2024, 18:00 CET.", "2024-03-12T18:00+01:00"),
      ("The material in this release is embargoed until 8:30 a.m. (ET) Friday, March 8, 2024.", "2024-03-08T08:30"),
      ("Die Meldung ist frei – Sperrfrist: 12. März 2024 – für alle Medien", "2024-03-12"),
      ("COMMUNIQUÉ DE PRESSE - SOUS EMBARGO JUSQU'AU 12 MARS 2024 - Paris", "2024-03-12"),
      ("Nota de prensa | Embargado hasta el 12 de marzo de 2024 | Madrid", "2024-03-12"),
      ("Пресс-релиз. Не публиковать до 12 марта 2024. Москва", "2024-03-12"),
      ("The study is under embargo until 4 May 2024.", "2024-05-04"),
      ("Ferry saved / EMBARGOED / by Anna Lindqvist", nil), ("This text is embargoed until the minister speaks.", nil),
      ("**EMBARGO:** 0001 GMT Tuesday 12 March 2024 **Ferry saved**", "2024-03-12T00:01Z"),
      ("町のフェリー（解禁：2024年3月12日）", "2024-03-12"),
    ] as [(String, String?)])
  func findsNoticesAmongWords(text: String, date: String?) throws {
    let found = try #require(notice(text))
    #expect(found.date?.date?.iso8601 == date)
  }

  @Test(arguments: [
    "The UN arms embargo expires on 18 October 2020, and the council was split.",
    "Iran was under embargo until October 2020 and bought no tanks.",
    "The report, which was embargoed until Wednesday, shows little.",
    "He spoke of the arms embargo: it had failed by 12 March 2024.",
    "The country bought oil. Embargo talks resume on 12 March 2024.", "An arms embargo until 2025 was agreed on.",
    "El embargo hasta 2025 fue criticado.", "Wegen der Sperrfrist gab es Streit.", "Der Film ist frei ab 12 Jahren.",
    "The goods (under embargo) lay in the port for years.", "They do not use before 12 March 2024 what they have.",
    "Le pays, sous embargo jusqu'au 12 mars 2024, souffre.",
  ])
  func storiesAboutEmbargoesForbidNothing(text: String) {
    #expect(notice(text) == nil)
  }

  @Test func saysWhereTheNoticeStands() throws {
    let text = "Ferry saved (embargoed until 12 March 2024), the council said."
    let found = try #require(notice(text))
    #expect(String(decoding: Array(text.utf8)[found.range], as: UTF8.self) == "embargoed until 12 March 2024")
  }

  @Test func timeGrowsWithTheInput() {
    for unit in ["embargo ", "(EMBARGO", "embargoed until 4 May 2020 ", "sperrfrist: ", "\u{89E3}\u{7981}", "not for "]
    {
      let small = ContinuousClock().measure { _ = notice(String(repeating: unit, count: 500)) }
      let large = ContinuousClock().measure { _ = notice(String(repeating: unit, count: 8_000)) }
      #expect(large < small * 100 + .milliseconds(100), "\(unit): \(small) and \(large)")
    }
  }

  private func notice(_ text: String) -> EmbargoNotice? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { EmbargoNotice.first(in: $0, 0..<$0.count) }
  }
}
