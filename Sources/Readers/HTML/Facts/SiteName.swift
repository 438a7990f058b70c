/// Takes the name of a site off a title: `Storm over the harbour - The Example Courier`.
struct SiteName: Sendable {
  private let names: [String]

  /// Knows a site by its names and by the host of its address.
  init(names: [String], host: String?) {
    var known = names.map { PageText.letters($0) }
    if let host {
      let labels = host.split(separator: ".").filter { $0 != "www" }
      known += labels.dropLast().map { $0.filter { $0.isLetter || $0.isNumber } }
      known.append(labels.joined())
    }
    self.names = known.filter { $0.count >= 2 }
  }

  /// Whether some words are the site's name, or little more than it.
  func isName(_ words: String) -> Bool {
    let words = PageText.letters(words)
    guard words.count >= 2 else { return false }
    return names.contains {
      guard $0 != words else { return true }
      guard $0.count >= 4, words.count >= 4 else { return false }
      return words.count < $0.count ? $0.holds(words) : words.count <= 2 * $0.count + 4 && words.holds($0)
    }
  }

  /// The title without the site's name at its end or its beginning.
  func stripped(from title: String) -> String {
    var rest = title[...]
    while let cut = lastCut(in: rest), isName(String(cut.tail)) { rest = cut.head }
    while let cut = firstCut(in: rest), isName(String(cut.head)) { rest = cut.tail }
    return String(rest).trimmed
  }

  /// What stands before the first mark that parts a title.
  static func start(of title: String) -> Substring {
    cuts(in: title[...]).map(\.lowerBound).min().map { title[..<$0] } ?? title[...]
  }

  private func lastCut(in title: Substring) -> (head: Substring, tail: Substring)? {
    let cuts = Self.cuts(in: title)
    guard let last = cuts.map(\.lowerBound).max(), let cut = cuts.first(where: { $0.lowerBound == last }) else {
      return nil
    }
    return (title[..<cut.lowerBound], title[cut.upperBound...])
  }

  private func firstCut(in title: Substring) -> (head: Substring, tail: Substring)? {
    guard let cut = Self.cuts(in: title).min(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    return (title[..<cut.lowerBound], title[cut.upperBound...])
  }

  /// All separators in a title, by their places; where two begin at one place, the longer one first.
  private static func cuts(in title: Substring) -> [Range<Substring.Index>] {
    let utf8 = title.utf8
    return utf8.indices.flatMap { start -> [Range<Substring.Index>] in
      guard openings.contains(utf8[start]) else { return [] }
      return separators.compactMap { separator in
        let rest = utf8[start...]
        guard rest.starts(with: separator) else { return nil }
        return start..<utf8.index(start, offsetBy: separator.count)
      }
    }
  }

  private static let separators = [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " :: ", " / ", "|", "ㅣ", "｜"].map {
    Array($0.utf8)
  }
  private static let openings = Set(separators.compactMap(\.first))
}
