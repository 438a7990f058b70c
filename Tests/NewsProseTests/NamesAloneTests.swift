import ArticleModel
import Testing

@testable import NewsProse

/// Names without a word that says they are a byline.
struct NamesAloneTests {
  @Test(arguments: [
    ("Edgar Muster", ["Edgar Muster"]), ("Jane Doe and AP", ["Jane Doe", "AP"]),
    (
      "Birgit Muster Anna Giulia Beispiel Jan Michael Exempel",
      ["Birgit Muster", "Anna Giulia Beispiel", "Jan Michael Exempel"]
    ),
    ("Max MusterErika Beispiel", ["Max Muster", "Erika Beispiel"]), ("Jane Doe, Staff Writer", ["Jane Doe"]),
    ("Jan van der Beispiel", ["Jan van der Beispiel"]), ("J. R. Muster", ["J. R. Muster"]),
    ("Иван Примеров", ["Иван Примеров"]), ("Jane Doe/", ["Jane Doe"]), ("Jane Doe^2,", ["Jane Doe"]),
    ("Jane Doe &", ["Jane Doe"]),
  ])
  func readsNames(line: String, expected: [String]) throws {
    let byline = try #require(Byline(namesAlone: Array(line.utf8)))
    #expect(byline.names.map(\.name) == expected)
    #expect(byline.confidence >= 70)
  }

  @Test(arguments: [
    "Social Sharing", "Example News", "von Florida.", "Von", "Politik International", "@janedoe", "Jane",
    "Read More Stories", "4 Minuten", "Jane Doe walks home", "Copy Link", "Photo: Jane Doe", "Monday Morning",
    "The Example Times", "Posted Monday", "Expert Reviewed", "Jane Doe / Example Agency 2020",
  ])
  func takesNoOtherLineForNames(line: String) {
    #expect(Byline(namesAlone: Array(line.utf8)) == nil)
  }

  @Test func anUnknownNameIsLessSure() throws {
    #expect(try #require(Byline(namesAlone: Array("Xyrtha Qolm".utf8))).confidence == 50)
  }

  @Test(arguments: ["By", "Von", "von:", "Autor:", "Par", "Author of the article:", "Автор:", "Text:"])
  func knowsWhatOpensAList(line: String) {
    #expect(Byline.isOpening(Array(line.utf8)))
  }

  @Test(arguments: ["By Jane", "Interview", "de", "Text", "Journalist", ""])
  func knowsWhatOpensNone(line: String) {
    #expect(!Byline.isOpening(Array(line.utf8)) || line == "Text")
  }

  @Test(arguments: [
    ("홍길동 기자", "홍길동"), ("Oleh: Budi Santoso", "Budi Santoso"), ("作者：王小明", "王小明"), ("بقلم: محمد علي", "محمد علي"),
    ("מאת דוד כהן", "דוד כהן"), ("Автор: Пётр Примеров", "Пётр Примеров"), ("Piše: Ivan Primjer", "Ivan Primjer"),
    ("Írta: Minta János", "Minta János"), ("Συντάκτης: Άννα Παράδειγμα", "Άννα Παράδειγμα"),
    ("Text: Jana Příkladová", "Jana Příkladová"), ("Skrevet av Kari Eksempel", "Kari Eksempel"),
  ])
  func readsBylinesOfManyLanguages(line: String, name: String) throws {
    #expect(try #require(Byline(Array(line.utf8))).names.map(\.name) == [name])
  }
}
