import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// Every encoding that news was ever written in is told from its bytes, and every field still knows its bytes.
struct EncodingTests {
  private static let stories: [(encodings: String, text: String)] = [
    (
      "WINDOWS-1252 ISO-8859-1 ISO-8859-15",
      "Le maire a inauguré l'école près de la forêt\n\nLe maire de la ville a inauguré mercredi la nouvelle école"
        + " élémentaire, où les élèves étaient déjà nombreux. Il a dit que la forêt avait été protégée à cet endroit."
    ),
    (
      "WINDOWS-1250 ISO-8859-2",
      "Prom będzie kursował także zimą\n\nRada miasta zdecydowała we wtorek, że stary prom będzie pływał przez całą"
        + " zimę. Mieszkańcy zebrali cztery tysiące podpisów, a burmistrz powiedział, że jest to ważna decyzja."
    ),
    (
      "WINDOWS-1251 KOI8-R ISO-8859-5 IBM866",
      "Паром будет ходить и зимой\n\nГородской совет во вторник решил, что старый паром будет ходить всю зиму."
        + " Жители собрали четыре тысячи подписей, и мэр сказал, что это самое важное решение за много лет."
    ),
    (
      "WINDOWS-1251 KOI8-U",
      "Пором ходитиме і взимку\n\nМіська рада у вівторок вирішила, що старий пором ходитиме всю зиму. Жителі зібрали"
        + " чотири тисячі підписів, і міський голова сказав, що це найважливіше рішення за багато років."
    ),
    (
      "WINDOWS-1253 ISO-8859-7",
      "Το πλοίο θα ταξιδεύει και τον χειμώνα\n\nΤο δημοτικό συμβούλιο αποφάσισε την Τρίτη ότι το παλιό πλοίο θα"
        + " συνεχίσει να ταξιδεύει όλο τον χειμώνα. Οι κάτοικοι συγκέντρωσαν τέσσερις χιλιάδες υπογραφές."
    ),
    (
      "WINDOWS-1254 ISO-8859-9",
      "Vapur kışın da çalışacak\n\nBelediye meclisi salı günü eski vapurun bütün kış boyunca çalışmasına karar verdi."
        + " Halk dört bin imza topladı ve başkan bunun yılların en önemli kararı olduğunu söyledi."
    ),
    (
      "WINDOWS-1255 ISO-8859-8",
      "המעבורת תפעל גם בחורף\n\nמועצת העיר החליטה ביום שלישי כי המעבורת הישנה תמשיך לפעול כל החורף. התושבים אספו"
        + " ארבעת אלפים חתימות, וראש העיר אמר כי זו ההחלטה החשובה ביותר."
    ),
    (
      "WINDOWS-1256 ISO-8859-6",
      "العبارة ستعمل في الشتاء أيضا\n\nقرر مجلس المدينة يوم الثلاثاء أن تواصل العبارة القديمة عملها طوال الشتاء."
        + " وجمع السكان أربعة آلاف توقيع، وقال رئيس البلدية إن هذا هو أهم قرار منذ سنوات."
    ),
    (
      "WINDOWS-1257",
      "Keltas plauks ir žiemą\n\nMiesto taryba antradienį nusprendė, kad senasis keltas plauks visą žiemą. Gyventojai"
        + " surinko keturis tūkstančius parašų, o meras sakė, kad tai yra svarbiausias sprendimas per daugelį metų."
    ),
    (
      "SHIFT_JIS EUC-JP",
      "渡し船、冬も運航へ\n\n市議会は火曜日、古い渡し船を冬の間も運航させることを決めた。住民は四千人の署名を集めており、市長は"
        + "「この数年で最も重要な決定だ」と話した。船は春に修理される予定。"
    ),
    (
      "EUC-KR CP949",
      "나룻배 겨울에도 다닌다\n\n시의회는 화요일 오래된 나룻배를 겨울 내내 운항하기로 결정했다. 주민들은 4천 명의 서명을 모았으며"
        + " 시장은 몇 년 만에 가장 중요한 결정이라고 말했다."
    ),
    (
      "GB18030 GBK",
      "老渡轮冬天继续开航\n\n市议会星期二决定，老渡轮将在整个冬天继续开航。居民们收集了四千人的签名，市长说这是多年来最重要的决定。"
    ),
    (
      "BIG5", "老渡輪冬天繼續開航\n\n市議會星期二決定，老渡輪將在整個冬天繼續開航。居民們收集了四千人的簽名，市長說這是多年來最重要的決定。"
    ),
  ]

  static let cases = stories.flatMap { story in
    (story.encodings + " UTF-16LE UTF-16BE UTF-32LE UTF-32BE").split(separator: " ").map { (String($0), story.text) }
  }

  @Test(arguments: cases)
  func theLettersTell(encoding: String, text: String) throws {
    let bytes = try #require(Encoder.bytes(of: text, in: encoding), "\(encoding)")
    let reading = try Reading(bytes: bytes)
    let lines = text.split(separator: "\n\n").map(String.init)
    #expect(reading.outline.last == "p: " + lines[1], "\(encoding)")
    #expect(reading.account.closes && reading.account.body == InkTally.body(reading.article))
    let range = try #require(reading.blocks.last?.range)
    #expect(Array(bytes[range.start..<range.end]) == Encoder.bytes(of: lines[1], in: encoding), "\(encoding)")
    #expect(reading.remarks.contains(encoding.hasPrefix("UTF") ? "text.utf-16" : "text.not-utf-8"))
  }

  @Test func escapesTellJapaneseInSevenBits() throws {
    let text = "渡し船、冬も運航へ (AB)\n\n市議会は火曜日、古い渡し船を冬の間も運航させることを決めた。ｶﾅ と ABC も読める。"
    let bytes = try #require(Encoder.bytes(of: text, in: "ISO-2022-JP-3") ?? Encoder.bytes(of: text, in: "CSISO2022JP"))
    #expect(bytes.allSatisfy { $0 < 0x80 })
    let reading = try Reading(bytes: bytes)
    let lines = text.split(separator: "\n\n").map(String.init)
    #expect(reading.metadata.texts.headline?.text.plainText == lines[0] && reading.outline == ["p: " + lines[1]])
    #expect(reading.remarks.contains("text.encoding"))
    let range = try #require(reading.metadata.texts.headline?.text.range)
    let read = Array(bytes[range.start..<range.end]).withUnsafeBufferPointer { EscapedText.isEscaped($0) }
    #expect(read, "the range holds the sequences that its signs need")
    try expectClosed(reading)
  }

  @Test func aLineOfEscapesBeginsAnew() throws {
    let reading = try Reading(
      bytes: [0x1B, 0x24, 0x42, 0x25, 0x22, 0x25] + Array("\nferry \u{1B}$Btown\u{1B}(J\\~".utf8))
    #expect(reading.blocks.plainText.hasPrefix("ア\u{FFFD}") || reading.metadata.texts.headline != nil)
    try expectClosed(reading)
    let plain = try Reading("# Ferry\n\nColours of a \u{1B}[31mterminal\u{1B}[0m stay what they were.\n")
    #expect(!plain.remarks.contains("text.encoding"))
  }

  @Test func theHeadDeclares() throws {
    let text = "Content-Type: text/plain; charset=koi8-r\n\nПаром и мэр\n\nМэр.\n"
    let reading = try Reading(bytes: try #require(Encoder.bytes(of: text, in: "KOI8-R")))
    #expect(reading.outline.joined().contains("Мэр."))
    #expect(reading.remarks.contains("text.encoding"))
  }

  @Test func aFalseDeclarationIsNotBelieved() throws {
    let reading = try Reading("# -*- coding: koi8-r -*-\n\n# Café society\n\nÀ bientôt, said the mayor.\n")
    #expect(reading.outline.joined().contains("À bientôt"))
    #expect(!reading.remarks.contains("text.encoding"))
  }

  @Test func theUserDecides() throws {
    let bytes = try #require(Encoder.bytes(of: "# Łódź\n\nŁódź żyje.\n", in: "WINDOWS-1250"))
    let reading = try Reading(bytes: bytes, settings: ["encoding": "windows-1250"])
    #expect(reading.outline.last == "p: Łódź żyje.")
    #expect(reading.remarks.contains("text.encoding"))
    #expect(throws: StageFailure.self) { try Reading("A", settings: ["encoding": "klingon-8"]) }
  }

  @Test func aLoneStrayByteMakesNoOtherEncoding() throws {
    let reading = try Reading(bytes: Array("# Ferry\n\nПаром и мэр: caf".utf8) + [0xE9] + Array(" – the end\n".utf8))
    #expect(reading.outline == ["p: Паром и мэр: café – the end"])
    let remark = try #require(reading.context.diagnostics.first { $0.id == "text.not-utf-8" })
    #expect(remark.range.map { $0.end - $0.start } == 1)
  }

  @Test(arguments: [
    [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xFF], [0xF0, 0x9F, 0x98],
    [0xE0, 0x80, 0xAF],
  ])
  func whatIsNoLetterIsReportedAndKept(stray: [UInt8]) throws {
    let reading = try Reading(bytes: Array("# Ferry\n\nIt sails ".utf8) + stray + Array(" today – said Ada.\n".utf8))
    #expect(reading.outline.first?.hasSuffix(" today – said Ada.") == true, "\(reading.outline)")
    let remark = try #require(reading.context.diagnostics.first { $0.id == "text.not-utf-8" })
    #expect(remark.range?.start == 18)
    #expect(reading.account.closes)
  }

  @Test func everyPrefixOfEveryEncodingIsRead() throws {
    for (encodings, text) in Self.stories {
      for encoding in encodings.split(separator: " ").map(String.init) + ["UTF-16LE", "UTF-32BE"] {
        let bytes = try #require(Encoder.bytes(of: String(text.prefix(60)), in: encoding))
        for length in stride(from: 1, to: bytes.count, by: 7) {
          guard let reading = try? Reading(bytes: Array(bytes.prefix(length))) else { continue }
          #expect(reading.account.closes, "\(encoding) \(length)")
        }
      }
    }
  }
}
