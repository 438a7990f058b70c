import ArticleModel
import Source

extension ArticleGenerator {
  /// Words, now and then hostile, empty or long.
  mutating func text() -> String {
    var text = ""
    for _ in 0..<number(0...4) { text += (text.isEmpty ? "" : " ") + pick(HostileText.all) }
    return number(0...19) == 0 ? String(repeating: text, count: 40) : text
  }

  mutating func word() -> String {
    pick(["alpha", "bravo", "charlie", "delta-4", "écho", "фокстрот", "golf hotel", "i/j~k\"l", ""])
  }

  mutating func languageTag() -> String {
    pick(["en", "de", "ar", "zh-Hant", "pt-BR", "sr-Cyrl", "x-none"])
  }

  mutating func address() -> String {
    pick([
      "https://example.com/a?b=c&d=%20#e", "http://example.com/ü", "//example.com/\"<>", "mailto:desk@example.com",
      "javascript:alert(1)", "relative/path.html", "", "tag:example.com,2020:story/1",
    ])
  }

  mutating func identifier() -> String {
    "urn:newsml:example.com:20200204:story-\(number(1...999))"
  }

  mutating func qcode() -> String {
    pick(["medtop:20000030", "stat:usable", "ninat:text", "a:b:c", ":", "noprefix", "cpnat:geoArea"])
  }

  mutating func mediaID() -> String { "media-\(number(1...3))" }
  mutating func footnoteID() -> String { "note-\(number(1...3))" }
  mutating func groupID() -> String { "group-\(number(1...3))" }

  /// Bytes that are UTF-8, or not.
  mutating func octets() -> [UInt8] {
    pick([
      Array("<x:y xmlns:x=\"urn:x\">&amp; ü</x:y>".utf8), [], [0, 0xFF, 0xFE, 0x80], [0xC3], Array("\u{FEFF}".utf8),
    ])
  }

  mutating func sourceRange() -> SourceRange {
    let start = number(0...ArticleGenerator.sourceLength)
    return SourceRange(start, number(start...ArticleGenerator.sourceLength))
  }

  /// A date that the calendar has, of any precision.
  mutating func newsDate() -> NewsDate {
    var date = moment()
    let precision = pick(DatePrecision.allCases)
    if flip() { date.offset = nil }
    if precision < .fraction { date.fraction = nil }
    if precision < .second { date.second = nil }
    if precision < .minute { date.minute = nil }
    if precision < .hour { (date.hour, date.offset) = (nil, nil) }
    if precision < .day { date.day = nil }
    if precision < .month { date.month = nil }
    date.text = flip() ? date.iso8601 : pick(["Feb. 4, 2020", "4 février 2020", "٤ فبراير ٢٠٢٠", "2020年2月4日"])
    return date
  }

  /// A date down to the fraction of a second, with a zone.
  mutating func moment() -> NewsDate {
    var date = NewsDate(
      text: "", year: number(1990...2030), month: number(1...12), day: number(1...28), hour: number(0...23),
      minute: number(0...59), second: number(0...59), fraction: pick(["5", "007", "123456"]),
      offset: pick([0, 60, -300, 330, 840]))
    date.text = date.iso8601
    return date
  }

  mutating func textRole() -> TextRole {
    let roles: [TextRole] = [.main, .deck, .kicker, .short, .summary, .caption, .teaser, .other(code())]
    return pick(roles)
  }

  mutating func conceptKind() -> ConceptKind {
    let kinds: [ConceptKind] = [
      .unstated, .topic, .person, .organisation, .place, .pointOfInterest, .event, .object, .other(code()),
    ]
    return pick(kinds)
  }

  mutating func publicationStatus() -> PublicationStatus {
    let statuses: [PublicationStatus] = [.usable, .withheld, .canceled, .other(code())]
    return pick(statuses)
  }

  mutating func embargo() -> Embargo {
    let embargoes: [Embargo] = [.none, .openEnded, .until(newsDate())]
    return pick(embargoes)
  }

  mutating func packageMember() -> PackageMember {
    flip() ? .group(groupID()) : .item(relation())
  }
}
