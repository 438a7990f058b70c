import Source

/// What is known for certain of IPTC's small vocabularies that run a newsroom: publishing status, item class, and so on.
///
/// The codes are facts of the NewsML-G2 standard (IPTC, CC BY 4.0).
package enum AdminCodes {
  /// What can be said of a code.
  package enum Verdict: Hashable, Sendable {
    /// Nothing is wrong with it, as far as is known here.
    case plausible
    /// The vocabulary is known whole, and the code is not in it; `guess` is the one that may have been meant.
    case unknown(guess: String?)
    /// It differs from a code of the vocabulary in nothing but the case of its letters, which counts.
    case miscased(right: String)
  }

  /// The vocabularies that are known whole, by their aliases in IPTC's catalog.
  private static func whole(_ alias: String) -> [String] {
    switch alias {
    case "stat": ["usable", "withheld", "canceled"]
    case "pgrmod": ["seq", "alt", "bag"]
    case "ninat": ["text", "picture", "graphic", "audio", "video", "animated", "composite", "data"]
    case "cpnat": ["abstract", "event", "geoArea", "object", "organisation", "person", "poi"]
    default: []
    }
  }

  /// Codes of vocabularies that are not known whole.
  private static func part(_ alias: String) -> [String] {
    switch alias {
    case "sig": ["correction", "update", "repeat"]
    case "nmsig": ["atomic"]
    case "irel":
      ["seeAlso", "derivedFrom", "processedFrom", "evolvedFrom", "prevVersion", "dependsOn", "associatedWith"]
    case "rnd": ["highRes", "preview", "web", "thumbnail", "print"]
    case "drol": ["summary", "caption", "teaser"]
    case "nrol": ["full", "display"]
    case "hopaction": ["created", "enhanced", "transformed"]
    case "hatarget": ["metadata", "content"]
    default: []
    }
  }

  /// What can be said of a code of a vocabulary, named by its alias in IPTC's catalog.
  package static func verdict(on code: String, of alias: String) -> Verdict {
    let whole = whole(alias)
    let known = whole.isEmpty ? part(alias) : whole
    if known.isEmpty || known.contains(code) { return .plausible }
    let folded = code.lowercased()
    if let right = known.first(where: { $0.lowercased() == folded }) { return .miscased(right: right) }
    if whole.isEmpty { return .plausible }
    return .unknown(guess: Nearest.name(to: code, among: whole))
  }
}
