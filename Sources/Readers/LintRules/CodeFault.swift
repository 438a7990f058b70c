import NewsCodes

/// What is wrong with a code of one of IPTC's vocabularies, whatever format it is written in.
struct CodeFault {
  /// What can be wrong with a code.
  enum Kind {
    /// The vocabulary is known whole and does not have it.
    case unknown
    /// It differs from a code of the vocabulary in the case of its letters.
    case miscased
    /// Its vocabulary is retired.
    case retired
    /// Media Topics do not have it.
    case unknownMediaTopic
    /// It is a media topic that is retired.
    case retiredMediaTopic
  }

  /// What is wrong.
  let kind: Kind
  /// What to say right behind the code as it is written.
  let words: String
  /// The code by IPTC's alias, however it is written.
  let name: String

  /// Judges a code of a vocabulary, named by its alias in IPTC's catalog; `nil` where nothing is wrong with it.
  init?(_ code: String, of alias: String) {
    let ruling = alias == "medtop" ? Self.rulingOn(mediaTopic: code) : Self.ruling(on: code, of: alias)
    guard let (kind, words) = ruling else { return nil }
    (self.kind, self.words, name) = (kind, words, alias + ":" + code)
  }

  /// Judges the address of a concept, which may be one of IPTC's.
  init?(address: String) {
    guard let (alias, code) = Self.parts(ofAddress: address) else { return nil }
    self.init(code, of: alias)
  }

  /// The alias and the code that an address of IPTC's stands for; `nil` for any other.
  static func parts(ofAddress address: String) -> (alias: String, code: String)? {
    guard address.hasPrefix("http://cv.iptc.org/newscodes/"), let slash = address.utf8.lastIndex(of: UInt8(ascii: "/"))
    else { return nil }
    let code = address.utf8.index(after: slash)
    guard code < address.endIndex, let alias = Vocabularies.iptcAlias(ofAddress: String(address[..<code])) else {
      return nil
    }
    return (alias, String(address[code...]))
  }

  private static func ruling(on code: String, of alias: String) -> (Kind, String)? {
    if IPTCCatalog.retired.contains(alias) { return (.retired, ": the vocabulary is retired") }
    switch AdminCodes.verdict(on: code, of: alias) {
    case .plausible: return nil
    case .unknown(let guess):
      return (.unknown, ": the vocabulary has no such code" + (guess.map { "; did you mean \"\($0)\"?" } ?? ""))
    case .miscased(let right): return (.miscased, ": the code is spelt \"\(right)\"")
    }
  }

  private static func rulingOn(mediaTopic code: String) -> (Kind, String)? {
    switch MediaTopics.standing(of: code) {
    case .inUse: return nil
    case .unknown: return (.unknownMediaTopic, ": Media Topics of \(MediaTopics.release) have no such code")
    case .retired:
      guard let retirement = MediaTopics.retirement(of: code) else { return nil }
      let how =
        retirement.isBroader
        ? "the nearest broader topic in use is" : "in its place, inferred from name or Wikidata match, is"
      return (
        .retiredMediaTopic,
        " (\(retirement.name)) was retired on \(retirement.day); \(how) medtop:\(retirement.successor) "
          + "(\(retirement.successorName))"
      )
    }
  }
}
