import ArticleModel
import NewsProse

/// Parts what a page says about authors into names, and leaves out what names nobody.
enum AuthorNames {
  /// The persons and organisations that some words name; those that could be a person's name are taken for one.
  static func parties(in text: PageText, site: SiteName) -> [Party] {
    guard !text.value.contains("://") else { return [] }
    var parties: [Party] = []
    for piece in pieces(of: withoutLabel(text.value)) {
      guard let party = party(piece, site: site), !parties.contains(where: { $0.name == party.name }) else { continue }
      parties.append(party)
    }
    return parties
  }

  private static func party(_ piece: String, site: SiteName) -> Party? {
    guard !piece.contains("@"), !piece.hasPrefix("#") else { return nil }
    let name = piece.trimmingMarks
    guard name.count >= 2, name.count <= 60 else { return nil }
    if NewsAgency.signing(name) != nil || site.isName(name) { return Party(named: name, kind: .organisation) }
    let folded = PageText.folded(name)
    guard !nobodies.contains(folded), !name.contains(where: \.isNumber) else { return nil }
    let words = folded.split(separator: " ")
    guard !words.isEmpty, words.count <= 6 else { return nil }
    if words.contains(where: { desks.contains(String($0)) }) { return Party(named: name, kind: .organisation) }
    return Party(named: name, kind: words.count >= 2 ? .person : .unstated)
  }

  // MARK: Parting

  /// The words behind `By`, `Von`, `Par`.
  private static func withoutLabel(_ text: String) -> String {
    var rest = text[...]
    for _ in 0..<2 {
      let folded = rest.lowercased()
      guard let label = labels.first(where: { folded.hasPrefix($0) }) else { break }
      rest = rest.dropFirst(label.count).drop { $0 == ":" || $0.isWhitespace }
    }
    return String(rest)
  }

  private static func pieces(of text: String) -> [String] {
    var pieces = [text]
    for separator in separators {
      pieces = pieces.flatMap { $0.split(separator: separator).map { String($0) } }
    }
    return pieces.map { $0.trimmed }
  }

  private static let labels = [
    "by ", "by: ", "written by", "von ", "par ", "por ", "di ", "av ", "af ", "door ", "text: ", "autor: ",
    "author: ",
    "authors: ", "posted by", "story by", "reported by", "przez ", "автор: ",
  ]
  private static let separators = [
    ", ", ";", " and ", " & ", " und ", " et ", " y ", " e ", " en ", " och ", " og ", " i ", " | ", "|", " / ",
    "\u{2022}",
    " - ", " – ", ",", "、", "，", " with ",
  ]

  // MARK: Who is nobody

  /// What stands in the place of a name and names nobody.
  private static let nobodies: Set<String> = [
    "staff", "admin", "administrator", "editor", "editors", "guest", "guest author", "guest contributor", "author",
    "unknown", "anonymous", "contributor", "contributors", "staff writer", "staff writers", "staff reporter",
    "redaktion",
    "redaction", "la rédaction", "rédaction", "redacción", "redação", "redazione", "redactie", "redaktionen",
    "toimitus",
    "editorial staff", "news staff", "web staff", "newsroom", "news desk", "newsdesk", "editorial team", "team",
    "email the author", "follow", "share", "read more", "more", "null", "undefined", "none", "n a", "user", "root",
    "webmaster", "press release", "updated", "published", "posted", "autor", "autorin", "the editors", "md", "phd",
    "jr",
  ]

  /// Words that only newsrooms and companies have in their names.
  private static let desks: Set<String> = [
    "staff", "desk", "newsroom", "news", "team", "editors", "redaktion", "rédaction", "redacción", "redazione",
    "redactie",
    "press", "agency", "agentur", "agencies", "media", "magazine", "newspaper", "times", "reporters",
    "correspondents",
    "inc", "gmbh", "ltd", "llc", "com", "online", "service", "office", "editorial", "board", "network", "radio", "tv",
  ]
}

extension String {
  /// The words without marks and white space around them.
  fileprivate var trimmingMarks: String {
    var rest = self[...]
    while let last = rest.last, !last.isLetter, last != ".", last != ")" { rest.removeLast() }
    while let first = rest.first, !first.isLetter { rest.removeFirst() }
    return String(rest)
  }
}
