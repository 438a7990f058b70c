import ArticleModel
import Source
import Testing

@testable import Readers

/// Letters that went wrong on the way are mended where that is certain, and each is listed.
struct LetterRepairTests {
  private func mended(_ words: String) throws -> String {
    let text = "# Ferry\n\nIt was told: \(words) and so on.\n"
    let reading = try Reading(text)
    #expect(reading.account.closes && reading.account.source == Ink.count(text), "\(words)")
    #expect(reading.account.body == InkTally.body(reading.article), "\(words)")
    let line = reading.outline.first ?? ""
    return String(line.dropFirst("p: It was told: ".count).dropLast(" and so on.".count))
  }

  @Test(arguments: [
    ("donâ€™t", "don’t"), ("cafÃ©", "café"), ("â€œyesâ€\u{9D}", "“yes”"), ("donÃ¢â‚¬â„¢t", "don’t"),
    ("cafÃƒÂ©", "café"),
    ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"), ("РџСЂРёРІРµС‚", "Привет"), ("donвЂ™t", "don’t"), ("don‚Äôt", "don’t"),
    ("caf√©", "café"),
    ("GdaÅ„sk", "Gdańsk"), ("Â© 2026", "© 2026"), ("Â£5", "£5"), ("KÃ¶ln", "Köln"), ("â‚¬5", "€5"), ("ðŸ˜€", "😀"),
  ])
  func misreadLettersAreMended(wrong: String, right: String) throws {
    #expect(try mended(wrong) == right)
    #expect(try Reading("# Ferry\n\nIt was \(wrong).\n").remarks.contains("text.mojibake"))
  }

  @Test(arguments: [
    "SÃO PAULO", "« CAFÉ»", "»GÅ«", "Ångström", "É», said", "СССР», сказал", "Їжак «Рік»", "100 €", "naïve — “yes”",
    "Ä…", "Österreich – Ä", "Ελλάδα", "Château", "ÂGE", "Â", "√9", "√x", "中文，好",
  ])
  func rightLettersStay(words: String) throws {
    #expect(try mended(words) == words)
  }

  @Test(arguments: [
    ("oﬃce ﬁne ﬂow oﬀ waﬄe", "office fine flow off waffle"), ("Tom &amp; Ada", "Tom & Ada"), ("it&#8217;s", "it’s"),
    ("a&nbsp;b", "a\u{A0}b"), ("&quot;yes&quot;", "\"yes\""), ("&lt;b&gt;bold&lt;/b&gt;", "<b>bold</b>"),
    ("5 &lt; 6", "5 < 6"), ("&#x2014;", "—"), ("&amp;#8217;", "’"), ("so\u{AD}lemn", "solemn"), ("a\u{200B}b", "ab"),
    ("a\u{FEFF}b", "ab"), ("&#146;", "’"), ("&shy;x", "x"), ("two  blanks   here", "two blanks here"),
  ])
  func lettersAreWrittenAsTheyAreMeant(wrong: String, right: String) throws {
    #expect(try mended(wrong) == right)
  }

  @Test(arguments: [
    "AT&T; more", "R&D", "&unknown;", "&#0;", "&#xD800;", "&#x110000;", "&;", "&#;", "کتاب\u{200C}ها", "👨\u{200D}👩",
  ])
  func whatIsNoFaultStays(words: String) throws {
    #expect(try mended(words) == words)
  }

  @Test func directionControlsAreKeptAndListed() throws {
    let reading = try Reading("# Ferry\n\nIt was \u{202E}desrever\u{202C} here.\n")
    #expect(reading.outline == ["p: It was \u{202E}desrever\u{202C} here."])
    #expect(reading.remarks.contains("text.direction-controls"))
  }

  @Test func fieldsKnowTheirBytesThroughRepairs() throws {
    let reading = try Reading("# The oﬃce of Tom &amp; Ada\n\nBy JosÃ© GarcÃ­a\n\nIt was told so at noon.\n")
    #expect(reading.metadata.texts.headline?.text.plainText == "The office of Tom & Ada")
    #expect(reading.traced(.headline) == ["The oﬃce of Tom &amp; Ada"])
    #expect(reading.metadata.credits.creators.compactMap(\.name) == ["José García"])
    #expect(reading.traced(.byline) == ["By JosÃ© GarcÃ­a"])
  }

  @Test func privateBulletsMakeAList() throws {
    let reading = try Reading("# Ferry\n\n\u{F0B7} The boat\n\u{F0B7} The bell\n")
    #expect(reading.outline == ["ul: The boat | The bell"])
  }

  @Test func linesOfUnspacedScriptsJoinWithoutBlanks() throws {
    let line = "市議会は火曜日古い渡し船を冬の間も運航させることを決めた住民は四千人の署名を集めており市長は話した"
    let reading = try Reading(
      "# 渡し船\n\n\(line)\n\(line)。\n\n나룻배는 겨울 내내 다니기로 했고 시장은 가장 중요한 결정이라고 말했으며\n주민들은 기뻐했다고 한다.\n")
    #expect(reading.outline.first == "p: \(line)\(line)。")
    #expect(reading.outline.last?.contains("말했으며 주민들은") == true, "\(reading.outline)")
  }

  @Test func excerptsEndBetweenLetters() {
    let text = DecodedText(SourceFile(name: "a", bytes: Array(String(repeating: "渡", count: 400).utf8)))
    for most in 300...306 {
      #expect(text.excerpt(of: TextSpan(0, 1_200), most: most) == String(repeating: "渡", count: most / 3))
    }
  }

  @Test func theOptionKeepsLetters() throws {
    let reading = try Reading("# Ferry\n\nIt was donâ€™t &amp; ﬁne.\n", settings: ["repair-letters": "false"])
    #expect(reading.outline == ["p: It was donâ€™t &amp; ﬁne."])
  }
}
