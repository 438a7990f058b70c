/// IPTC's Media Topics as released on 2025-10-09: which codes there are, which of them are retired, and what is in use
/// in their place.
///
/// Facts of the release (IPTC, http://cv.iptc.org/newscodes/mediatopic/, CC BY 4.0). Of the concept that took a retired
/// one's place the release speaks in prose; what is named here is the one concept in use of the same English name or
/// with the same Wikidata match, and where there is none, the nearest broader concept in use.
package enum MediaTopics {
  /// The address of the vocabulary.
  package static let address = "http://cv.iptc.org/newscodes/mediatopic/"
  /// The day of the release that the codes are of.
  package static let release = "2025-10-09"

  /// What the release says of a code.
  package enum Standing: Hashable, Sendable {
    /// It is in use.
    case inUse
    /// It is retired.
    case retired
    /// The release does not have it.
    case unknown
  }

  /// What the release says of a code.
  package static func standing(of code: some StringProtocol) -> Standing {
    guard code.utf8.count == 8, let number = Int(code), number > 0 else { return .unknown }
    // The topics at the top, 01000000 to 17000000, were never retired.
    if number % 1_000_000 == 0, number <= 17_000_000 { return .inUse }
    let index = number - 20_000_000
    guard index >= 0, index < marks.utf8CodeUnitCount else { return .unknown }
    switch marks.withUTF8Buffer({ $0[index] }) {
    case UInt8(ascii: "u"): return .inUse
    case UInt8(ascii: "r"): return .retired
    default: return .unknown
    }
  }

  /// The retirement of a code; `nil` where it is not retired.
  package static func retirement(of code: some StringProtocol) -> Retirement? {
    guard standing(of: code) == .retired else { return nil }
    let prefix = String(code) + " "
    for table in [retiredLow, retiredHigh] {
      let lines = table.description.split(separator: "\n")
      if let line = lines.first(where: { $0.hasPrefix(prefix) }) { return Retirement(line) }
    }
    return nil
  }
}
