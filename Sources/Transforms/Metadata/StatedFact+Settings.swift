import ArticleModel
import NewsCodes
import Stages

extension StatedFact {
  /// Takes a fact from the settings, where it was stated.
  init?(_ key: ManifestKey, _ prefix: String, from settings: inout Settings) throws(StageFailure) {
    let name = prefix + key.rawValue
    let place = settings.remaining[name]?.place
    let words: [String]
    if key == .keywords {
      var list: [String] = []
      try settings.take(name, into: &list, key.summary)
      words = list
    } else {
      var word: String?
      try settings.take(name, into: &word, key.summary)
      words = [word].compactMap(\.self)
    }
    guard place != nil else { return nil }
    let trimmed = words.map(Self.trimmed)
    guard !trimmed.contains(""), let fact = Self.fact(key, trimmed) else {
      throw .badFact(key, words.joined(separator: ","), takes: Self.wanted(key), at: place)
    }
    self = fact
  }

  private static func fact(_ key: ManifestKey, _ words: [String]) -> StatedFact? {
    if key == .keywords { return keywords(of: words) }
    guard let word = words.first else { return nil }
    return switch key {
    case .language: LexicalForm.isLanguageTag(word) ? .language(word) : nil
    case .provider: .provider(word)
    case .providerDomain: isDomain(word) ? .providerDomain(word.lowercased()) : nil
    case .guid: .guid(word)
    case .version: Int(word).flatMap { $0 > 0 ? .version($0) : nil }
    case .versionCreated: NewsDate(iso8601: word).map(StatedFact.versionCreated)
    case .copyrightHolder: .copyrightHolder(word)
    case .copyrightNotice: .copyrightNotice(word)
    case .usageTerms: .usageTerms(word)
    case .creditline: .creditline(word)
    case .byline: .byline(word)
    case .headline: .headline(word)
    case .slugline: .slugline(word)
    case .embargo: embargo(word)
    case .status: status(word)
    case .urgency: Int(word).flatMap { (1...9).contains($0) ? .urgency($0) : nil }
    case .canonicalLink: isWebAddress(word) ? .canonicalLink(word) : nil
    case .keywords, .guidPrefix: nil
    }
  }

  /// What a key takes, in words for a message.
  private static func wanted(_ key: ManifestKey) -> String {
    switch key {
    case .language: "a BCP 47 tag such as en or pt-BR"
    case .providerDomain: "an internet domain such as example.com"
    case .version: "a positive whole number"
    case .versionCreated:
      "an ISO 8601 date such as 2026-05-04T09:30:00Z (`now` works with -M and in a manifest's metadata)"
    case .embargo: "an ISO 8601 time with a zone, such as 2026-05-04T18:00:00+02:00, or open-ended"
    case .status: "usable, withheld or canceled"
    case .urgency: "a whole number from 1 to 9"
    case .canonicalLink: "a web address that begins with http:// or https://"
    case .keywords: "words, separated by commas"
    case .provider, .guid, .guidPrefix, .copyrightHolder, .copyrightNotice, .usageTerms, .creditline, .byline,
      .headline, .slugline:
      "a text that is not empty"
    }
  }

  private static func keywords(of words: [String]) -> StatedFact? {
    let parts = words.flatMap { $0.split(separator: ",") }.map { trimmed(String($0)) }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : .keywords(parts)
  }

  /// An embargo must say when it ends beyond doubt.
  private static func embargo(_ word: String) -> StatedFact? {
    if word == "open-ended" { return .embargo(.openEnded) }
    guard let end = NewsDate(iso8601: word), end.secondsSinceEpoch != nil else { return nil }
    return .embargo(.until(end))
  }

  private static func status(_ word: String) -> StatedFact? {
    switch word {
    case "usable": .status(.usable)
    case "withheld": .status(.withheld)
    case "canceled", "cancelled": .status(.canceled)
    default: nil
    }
  }

  private static func isDomain(_ word: String) -> Bool {
    let labels = word.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        (1...63).contains(label.count)
          && label.allSatisfy { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || (0x30...0x39).contains($0) || $0 == 0x2D }
      }
  }

  private static func isWebAddress(_ word: String) -> Bool {
    ["http://", "https://"].contains { word.lowercased().hasPrefix($0) && word.utf8.count > $0.utf8.count }
      && LexicalForm.address(word) == word
  }

  private static func trimmed(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }), let end = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return ""
    }
    return String(decoding: bytes[start...end], as: UTF8.self)
  }
}
