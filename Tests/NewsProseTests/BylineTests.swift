import ArticleModel
import Testing

@testable import NewsProse

struct BylineTests {
  @Test(arguments: [
    ("By Reuters", ["Reuters/organisation"]), ("By John Smith", ["John Smith/person"]),
    ("By JOHN SMITH and JANE DOE", ["JOHN SMITH/person", "JANE DOE/person"]),
    ("Von Max Muster und Erika Mustermann", ["Max Muster/person", "Erika Mustermann/person"]),
    ("Par Jean de La Fontaine", ["Jean de La Fontaine/person"]),
    ("Por José Ortega y Gasset", ["José Ortega y Gasset/person"]),
    ("Di Anna Rossi", ["Anna Rossi/person"]), ("Af Søren Åkesson", ["Søren Åkesson/person"]),
    ("Door Jan van der Berg", ["Jan van der Berg/person"]), ("Текст: Иван Петров", ["Иван Петров/person"]),
    ("By Jane Doe, Associated Press", ["Jane Doe/person", "Associated Press/organisation"]),
    ("By Jane Doe, Staff Writer", ["Jane Doe/person"]), ("By Staff Reporters", ["Staff Reporters/organisation"]),
    (
      "By Samya K and Vasilisa S The Associated Press",
      ["Samya K/person", "Vasilisa S/person", "The Associated Press/organisation"]
    ),
    ("By Madonna", ["Madonna/unstated"]), ("(AP)", ["AP/organisation"]), ("Reuters", ["Reuters/organisation"]),
    ("By Jane DoePublished", ["Jane Doe/person"]), ("By Jane ExampleCity Columnist", ["Jane Example/person"]),
    ("By Jane Doe Example News", ["Jane Doe/person"]), ("By Jane Doe Staff Writer", ["Jane Doe/person"]),
    ("By Jane Doe2", ["Jane Doe/person"]), ("Author: By Jane Doe", ["Jane Doe/person"]),
    ("Von Jane Doe – Korrespondentin", ["Jane Doe/person"]),
    ("By Jane Doe | jane.doe@example.com | Example Daily News", ["Jane Doe/person"]),
    ("By J. K. O'Brien-Smith", ["J. K. O'Brien-Smith/person"]),
    ("By Zeldrun Qwibble For Example.Com", ["Zeldrun Qwibble/person"]),
    ("By Zeldrun E. Qwibble and [90] Jane F. Doe", ["Zeldrun E. Qwibble/person", "Jane F. Doe/person"]),
    ("By Jane Doe Follow", ["Jane Doe/person"]), ("By Jane ExampleCity News Reporter", ["Jane Example/person"]),
    ("By Jane Doe and John Smith Example Staff and Example Correspondent,", ["Jane Doe/person", "John Smith/person"]),
    ("Published by Jane Doe", ["Jane Doe/person"]), ("Headshot of Jane Doe By Jane Doe", ["Jane Doe/person"]),
  ])
  func namesThoseWhoWrote(line: String, expected: [String]) throws {
    let byline = try #require(Byline(Array(line.utf8)))
    #expect(byline.names.map { "\($0.name)/\($0.kind.rawValue)" } == expected)
    for name in byline.names { #expect(String(decoding: Array(line.utf8)[name.range], as: UTF8.self) == name.name) }
  }

  @Test(arguments: [
    "By the time he left, all was over", "By", "Von wegen", "Par exemple", "Di notte tutto tace", "Af og til",
    "By 2020 the plan will have failed.", "Text", "Por qué no", "John Smith", "", "By night in Paris.",
    "Door to door", "By President Jane Example.", "Av hensyn til",
  ])
  func takesNoOtherLineForAByline(line: String) {
    #expect(Byline(Array(line.utf8)) == nil)
  }

  @Test(arguments: [
    ("https://example.com/author/jane-doe/", true), ("/autoren/77921134/jane-doe", true),
    ("https://example.com/x/author-jane-doe-47.cms", true), ("//example.com/profile/jane", true),
    ("https://example.com/authors", false), ("https://example.com/news/author-wins-prize/", true),
    ("https://example.com/world/story?author=jane", false), ("https://author.example.com/story", false),
  ])
  func addressesOfAuthors(address: String, expected: Bool) {
    #expect(AuthorAddress.leadsToAuthor(address.utf8) == expected)
  }

  @Test func aNameThatBeginsALine() throws {
    let line = Array("Jane Doe Example Harbour Correspondent · 4 min".utf8)
    #expect(try #require(Byline(leading: line)).names.map(\.name) == ["Jane Doe"])
    for other in ["Jane Doe said so.", "Jane Doe wins a prize", "Zeldrun Qwibble 4 min", "Harbour news", ""] {
      #expect(Byline(leading: Array(other.utf8)) == nil)
    }
  }

  @Test func aLineOfLinkedNames() throws {
    let line = "Zeldrun Qwibble Political Correspondent"
    let byline = try #require(Byline(linked: [Array("Zeldrun Qwibble".utf8)], in: Array(line.utf8)))
    #expect(byline.names.map(\.name) == ["Zeldrun Qwibble"])
    let sentence = "Zeldrun Qwibble has written about harbours and bridges for more than twenty years."
    #expect(Byline(linked: [Array("Zeldrun Qwibble".utf8)], in: Array(sentence.utf8)) == nil)
  }

  @Test(arguments: [
    ("Written by: Jane Doe", 12), ("Von Erika Muster", 4), ("di Mario Esempio", 3), ("Di Esempio", 0), ("Jane Doe", 0),
    ("de Muster", 0), ("By", 0), ("Author: Jane", 8),
  ])
  func knowsHowLongTheWordsBeforeNamesAre(line: String, length: Int) {
    #expect(Byline.labelLength(of: Array(line.utf8)) == length)
  }

  @Test func someNamesNameNobody() {
    #expect(Byline.namesNobody("Staff Writer".utf8) && Byline.namesNobody("La rédaction".utf8))
    #expect(Byline.namesNobody("Written by".utf8))
    #expect(!Byline.namesNobody("Jane Doe".utf8))
    #expect(Byline.isDesk("Newsroom".utf8) && !Byline.isDesk("Newsroomy".utf8))
  }
}
