/// The agencies there are: the members of the European Alliance of News Agencies and of MINDS International as those
/// associations list them, and the world agencies beside them; names and marks as their stories carry them.
enum AgencyNames {
  static let all: [NewsAgency] = [
    NewsAgency(name: "Reuters", signatures: "Reuters|Thomson Reuters|RTR"),
    NewsAgency(name: "The Associated Press", signatures: "The Associated Press|Associated Press|AP"),
    NewsAgency(name: "Agence France-Presse", signatures: "Agence France-Presse|Agence France Presse|AFP"),
    NewsAgency(name: "United Press International", signatures: "United Press International|UPI"),
    NewsAgency(name: "Bloomberg", signatures: "Bloomberg|Bloomberg News"),
    NewsAgency(name: "dpa", signatures: "dpa|DPA|Deutsche Presse-Agentur|dpa-AFX|dpa/lsw|dpa/lby"),
    NewsAgency(name: "APA", signatures: "APA|Austria Presse Agentur"),
    NewsAgency(name: "Keystone-SDA", signatures: "Keystone-SDA|Keystone-ATS|SDA|ATS|sda|ats"),
    NewsAgency(name: "epd", signatures: "epd|Evangelischer Pressedienst"),
    NewsAgency(name: "KNA", signatures: "KNA|Katholische Nachrichten-Agentur"),
    NewsAgency(name: "EFE", signatures: "EFE|Agencia EFE"),
    NewsAgency(name: "Europa Press", signatures: "Europa Press"),
    NewsAgency(name: "Lusa", signatures: "Lusa|Agência Lusa"),
    NewsAgency(name: "ANSA", signatures: "ANSA|Ansa"),
    NewsAgency(name: "Adnkronos", signatures: "Adnkronos|ADNKRONOS"),
    NewsAgency(name: "AGI", signatures: "AGI|Agenzia Italia"),
    NewsAgency(name: "Belga", signatures: "Belga|BELGA"),
    NewsAgency(name: "ANP", signatures: "ANP"),
    NewsAgency(name: "Ritzau", signatures: "Ritzau|/ritzau/"),
    NewsAgency(name: "NTB", signatures: "NTB|(NTB)|©NTB"),
    NewsAgency(name: "TT", signatures: "TT|TT Nyhetsbyrån|TT-AFP|TT-Reuters"),
    NewsAgency(name: "STT", signatures: "STT|STT-FNB"),
    NewsAgency(name: "BNS", signatures: "BNS|Baltic News Service"),
    NewsAgency(name: "LETA", signatures: "LETA"),
    NewsAgency(name: "ELTA", signatures: "ELTA"),
    NewsAgency(name: "PAP", signatures: "PAP|Polska Agencja Prasowa"),
    NewsAgency(name: "ČTK", signatures: "ČTK|ČTK"),
    NewsAgency(name: "TASR", signatures: "TASR"),
    NewsAgency(name: "SITA", signatures: "SITA"),
    NewsAgency(name: "MTI", signatures: "MTI"),
    NewsAgency(name: "HINA", signatures: "HINA|Hina"),
    NewsAgency(name: "STA", signatures: "STA"),
    NewsAgency(name: "Tanjug", signatures: "Tanjug"),
    NewsAgency(name: "Agerpres", signatures: "Agerpres|AGERPRES"),
    NewsAgency(name: "BTA", signatures: "BTA|БТА"),
    NewsAgency(name: "AMNA", signatures: "AMNA|ANA-MPA"),
    NewsAgency(name: "Anadolu Agency", signatures: "Anadolu Agency|Anadolu Ajansı|Anadolu|AA"),
    NewsAgency(name: "Ukrinform", signatures: "Ukrinform|Укрінформ|Укринформ"),
    NewsAgency(name: "Interfax", signatures: "Interfax|Интерфакс"),
    NewsAgency(name: "TASS", signatures: "TASS|ТАСС|ITAR-TASS"),
    NewsAgency(name: "RIA Novosti", signatures: "RIA Novosti|РИА Новости"),
    NewsAgency(name: "PA Media", signatures: "PA Media|Press Association|PA"),
    NewsAgency(name: "The Canadian Press", signatures: "The Canadian Press|Canadian Press|CP"),
    NewsAgency(name: "AAP", signatures: "AAP|Australian Associated Press"),
    NewsAgency(name: "Kyodo News", signatures: "Kyodo News|Kyodo|KYODO"),
    NewsAgency(name: "Jiji Press", signatures: "Jiji Press|Jiji"),
    NewsAgency(name: "Yonhap", signatures: "Yonhap|Yonhap News Agency"),
    NewsAgency(name: "Xinhua", signatures: "Xinhua|Xinhua News Agency|新华社"),
    NewsAgency(name: "Press Trust of India", signatures: "Press Trust of India|PTI"),
    NewsAgency(name: "Asian News International", signatures: "Asian News International|ANI"),
    NewsAgency(name: "Bernama", signatures: "Bernama"),
    NewsAgency(name: "Antara", signatures: "Antara"),
    NewsAgency(name: "SAPA", signatures: "SAPA"),
    NewsAgency(name: "MENA", signatures: "MENA"),
    NewsAgency(name: "Notimex", signatures: "Notimex"),
    NewsAgency(name: "Télam", signatures: "Télam|Telam"),
    NewsAgency(name: "Agência Brasil", signatures: "Agência Brasil"),
    NewsAgency(name: "Prensa Latina", signatures: "Prensa Latina"),
    NewsAgency(name: "CNW", signatures: "CNW|CNW Group"),
    NewsAgency(name: "PR Newswire", signatures: "PR Newswire|PRNewswire"),
    NewsAgency(name: "Business Wire", signatures: "Business Wire|BUSINESS WIRE"),
    NewsAgency(name: "GlobeNewswire", signatures: "GlobeNewswire|GLOBE NEWSWIRE"),
  ]

  /// The first word of each signature, in small letters.
  static let firstWords: WordMarks = {
    var index = WordMarks(upTo: 300)
    for agency in all {
      var (hash, isFirst) = (WordMarks.seed, true)
      for byte in FoldedText(agency.signatures.utf8).bytes + [UInt8(ascii: "|")] {
        if isFirst, FoldedText.isWordByte(byte) {
          hash = WordMarks.hash(hash, byte)
        } else if isFirst {
          index[hash] = 1
          isFirst = false
        }
        if byte == UInt8(ascii: "|") { (hash, isFirst) = (WordMarks.seed, true) }
      }
    }
    return index
  }()

  /// Where each signature leads in `all`, counted from 1.
  static let index: WordMarks = {
    var index = WordMarks(upTo: 300)
    for (place, agency) in all.enumerated() {
      var hash = WordMarks.seed
      for byte in agency.signatures.utf8 {
        if byte == UInt8(ascii: "|") {
          index[hash] = UInt32(place + 1)
          hash = WordMarks.seed
        } else {
          hash = WordMarks.hash(hash, byte)
        }
      }
      index[hash] = UInt32(place + 1)
    }
    return index
  }()
}
