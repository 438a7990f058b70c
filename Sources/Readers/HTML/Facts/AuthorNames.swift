import ArticleModel
import NewsProse

/// Parts what a page says about authors into names, and leaves out what names nobody.
enum AuthorNames {
  /// The persons and organisations that some words name; those that could be a person's name are taken for one.
  static func parties(in text: PageText, site: SiteName) -> [Party] {
    guard !text.value.contains("://") else { return [] }
    var parties: [Party] = []
    for piece in pieces(of: withoutLabel(text.value)).prefix(mostPieces) {
      // Behind a comma stands what somebody does: `Jane Doe, Chief Technology Officer`.
      let line = Array(piece.utf8)
      if let last = parties.last, last.kind == .person, Byline.isJob(line), !Byline.beginsWithGivenName(line) {
        parties[parties.count - 1].jobTitle = last.jobTitle.map { "\($0), \(piece)" } ?? piece
        continue
      }
      guard let party = party(piece, site: site), !parties.contains(where: { $0.name == party.name }) else { continue }
      parties.append(party)
    }
    return parties
  }

  private static let sure = 85
  private static let mostPieces = 500

  /// The names in an author of a catalogue of papers, which wants the family name first: `Doe, Jane; Roe, John`.
  static func catalogued(_ text: String) -> [String] {
    text.split(separator: ";").map { entry in
      let parts = entry.split(separator: ",").map { String($0).trimmed }
      guard parts.count == 2, let last = parts.first, let first = parts.last, !isDegree(first) else {
        return String(entry)
      }
      let isFamily = !last.contains(" ") || last.first?.isLowercase == true
      return isFamily ? "\(first) \(last)" : String(entry)
    }
  }

  private static func isDegree(_ word: String) -> Bool {
    ["phd", "md", "ma", "msc", "bsc", "mba", "jr", "sr", "esq", "ii", "iii", "rn", "dds"].contains(
      PageText.letters(word))
  }

  /// Whether a name is the site's and not that of somebody whom the site is named after.
  static func isSite(_ name: String, _ site: SiteName) -> Bool {
    site.isName(name) && !isSurelyPerson(name)
  }

  /// Whether somebody is a house that publishes, and no agency that writes.
  static func isHouse(_ party: Party) -> Bool {
    party.kind == .organisation && NewsAgency.signing(party.name ?? "") == nil
  }

  /// Whether a name could hardly be anything but a person's.
  static func isSurelyPerson(_ name: String) -> Bool {
    Byline(namesAlone: Array(name.utf8)).map { $0.confidence >= sure } ?? false
  }

  /// Whether somebody is named as a person and could hardly be anything else.
  static func isSurelyPerson(_ party: Party) -> Bool {
    party.kind == .person && party.name.map(isSurelyPerson) ?? false
  }

  /// Whether a name is one of few words to which nothing clings: `Jane DoeIn Example News` is none.
  static func isWhole(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count <= 4
      && words.allSatisfy { word in
        let letters = Array(word.unicodeScalars)
        return !letters.indices.dropFirst(4).contains {
          letters[$0 - 1].properties.isLowercase && letters[$0].properties.isUppercase
        }
      }
  }

  /// Whether one word is all that a page says of a person's name elsewhere: a given name, initials, the name of an
  /// account.
  static func isShort(_ word: String, for name: String) -> Bool {
    let (short, words) = (PageText.letters(word), PageText.folded(name).split(separator: " "))
    guard let first = words.first, let last = words.last, words.count > 1, short.count > 1 else { return false }
    let initials = String(words.compactMap(\.first))
    return [String(first), String(last), initials, words.joined(), String(first.prefix(1)) + last].contains(short)
  }

  private static func party(_ piece: String, site: SiteName) -> Party? {
    guard !piece.contains("@"), !piece.hasPrefix("#"), !Byline.isOfOthers(piece.utf8) else { return nil }
    let name = bare(piece.trimmingMarks)
    guard name.count >= 2, name.count <= 60, !DateLine.saysWhen(name.utf8) else { return nil }
    if NewsAgency.signing(name) != nil || isSite(name, site) { return Party(named: name, kind: .organisation) }
    let folded = PageText.folded(name)
    guard !Byline.namesNobody(folded.utf8), !name.contains(where: \.isNumber) else { return nil }
    let words = folded.split(separator: " ")
    guard !words.isEmpty, words.count <= 6 else { return nil }
    if words.contains(where: { Byline.isDesk($0.utf8) }) { return Party(named: name, kind: .organisation) }
    return Party(named: name, kind: words.count >= 2 ? .person : .unstated)
  }

  /// A name without the job, the button or the label that clings to it, as bylines are read.
  private static func bare(_ name: String) -> String {
    let rest = withoutLabel(name)
    let line = Array(rest.utf8)
    // East Asia has the word that says who wrote behind the name.
    let signed = line.first.map { $0 >= 0xE3 } == true ? Byline(line) : nil
    guard let byline = signed ?? Byline(Array("by \(rest)".utf8)), byline.names.count == 1,
      let only = byline.names.first, only.kind == .person
    else { return rest }
    return only.name
  }

  // MARK: Parting

  /// The words behind `By`, `Von`, `Par`.
  private static func withoutLabel(_ text: String) -> String {
    var rest = Array(text.utf8)
    for _ in 0..<2 { rest.removeFirst(Byline.labelLength(of: rest)) }
    return String(decoding: rest, as: UTF8.self)
  }

  private static func pieces(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var (pieces, start, index) = ([String](), 0, 0)
    while index < bytes.count {
      guard let separator = separators.first(where: { bytes[index...].starts(with: $0) }) else {
        index += 1
        continue
      }
      if index > start { pieces.append(String(decoding: bytes[start..<index], as: UTF8.self).trimmed) }
      index += separator.count
      start = index
    }
    if start < bytes.count { pieces.append(String(decoding: bytes[start...], as: UTF8.self).trimmed) }
    return pieces
  }

  /// What stands between names, the longer before the shorter.
  private static let separators = [
    " with ", " and ", " And ", " und ", " och ", " et ", " en ", " og ", " – ", " & ", " y ", " e ", " i ", " | ",
    " / ", " - ",
    ", ", ";", "|", "\u{2022}", "、", "，", ",",
  ].map { Array($0.utf8) }
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
