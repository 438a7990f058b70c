import ArticleModel

extension TextDirection {
  /// The direction a language is written in, by its script or the script it is usually written in (Unicode CLDR);
  /// `nil` where that is unknown.
  init?(of tag: String?) {
    guard let tag, tag != "und" else { return nil }
    let parts = tag.lowercased().split(separator: "-").map(String.init)
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && $0.utf8.allSatisfy { $0 >= 0x61 } }) {
      self = Self.rightToLeftScripts.contains(script) ? .rightToLeft : .leftToRight
    } else {
      self = Self.rightToLeftLanguages.contains(parts.first ?? "") ? .rightToLeft : .leftToRight
    }
  }

  private static let rightToLeftScripts: Set<String> = ["arab", "aran", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg"]
  private static let rightToLeftLanguages: Set<String> = [
    "ar", "arc", "arz", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd",
    "syr", "ug", "ur", "yi",
  ]
}
