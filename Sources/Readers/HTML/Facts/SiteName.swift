/// Takes the name of a site off a title: `Storm over the harbour - The Example Courier`.
struct SiteName: Sendable {
  private let names: [String]

  /// Knows a site by its names and by the host of its address.
  init(names: [String], host: String?) {
    var known = names.map { PageText.folded($0).replacing(" ", with: "") }
    if let host {
      let labels = host.split(separator: ".").filter { $0 != "www" }
      known += labels.dropLast().map { $0.filter { $0.isLetter || $0.isNumber } }
      known.append(labels.joined())
    }
    self.names = known.filter { $0.count >= 2 }
  }

  /// Whether some words are the site's name.
  func isName(_ words: String) -> Bool {
    let words = PageText.folded(words).replacing(" ", with: "")
    guard words.count >= 2 else { return false }
    return names.contains {
      $0 == words || ($0.count >= 4 && words.count >= 4 && (words.contains($0) || $0.contains(words)))
    }
  }

  /// The title without the site's name at its end or its beginning.
  func stripped(from title: String) -> String {
    var rest = title[...]
    while let cut = lastCut(in: rest), isName(String(cut.tail)) { rest = cut.head }
    while let cut = firstCut(in: rest), isName(String(cut.head)) { rest = cut.tail }
    return String(rest).trimmed
  }

  private func lastCut(in title: Substring) -> (head: Substring, tail: Substring)? {
    let cuts = Self.separators.compactMap { title.ranges(of: $0).last }
    guard let cut = cuts.max(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    return (title[..<cut.lowerBound], title[cut.upperBound...])
  }

  private func firstCut(in title: Substring) -> (head: Substring, tail: Substring)? {
    let cuts = Self.separators.compactMap { title.firstRange(of: $0) }
    guard let cut = cuts.min(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    return (title[..<cut.lowerBound], title[cut.upperBound...])
  }

  private static let separators = [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " :: ", " / ", "|"]
}
