import ArticleModel

extension Code {
  /// The code of a qcode, with the address that IPTC's catalog resolves it to.
  package static func iptc(_ qcode: String) -> Code {
    Vocabularies.iptc.resolving(Code(qcode))
  }

  /// Whether a string is a qcode as NewsML-G2 spells it: an alias, a colon, a code, and no white space.
  package static func isQCode(_ text: String) -> Bool {
    var colon: Int?
    var length = 0
    for scalar in text.unicodeScalars {
      let isWhitespace =
        scalar.isASCII
        ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
      if isWhitespace { return false }
      if scalar == ":", colon == nil { colon = length }
      length += 1
    }
    return colon.map { $0 > 0 && length > $0 + 1 } ?? false
  }
}

extension ConceptKind {
  /// The qcode of IPTC's Concept Nature; `nil` where the source does not say or has a code of its own.
  package var qcode: String? {
    switch self {
    case .unstated, .other: nil
    case .topic: "cpnat:abstract"
    case .person: "cpnat:person"
    case .organisation: "cpnat:organisation"
    case .place: "cpnat:geoArea"
    case .pointOfInterest: "cpnat:poi"
    case .event: "cpnat:event"
    case .object: "cpnat:object"
    }
  }

  /// The kind that a code of IPTC's Concept Nature names; any other code stays as it is.
  package init(_ code: Code?) {
    guard let code else {
      self = .unstated
      return
    }
    self = Self.known.first { $0.code.matches(code) }?.kind ?? .other(code)
  }

  private static let known: [(kind: ConceptKind, code: Code)] = {
    let kinds: [ConceptKind] = [.topic, .person, .organisation, .place, .pointOfInterest, .event, .object]
    return kinds.compactMap { kind in kind.qcode.map { (kind, Code.iptc($0)) } }
  }()
}

extension PublicationStatus {
  /// The code of IPTC's Publishing Status, or the source's own.
  package var code: Code {
    switch self {
    case .usable: .iptc("stat:usable")
    case .withheld: .iptc("stat:withheld")
    case .canceled: .iptc("stat:canceled")
    case .other(let code): code
    }
  }

  /// The status that a code names; any code that is not IPTC's stays as it is.
  package init(_ code: Code) {
    self = Self.known.first { $0.code.matches(code) }?.status ?? .other(code)
  }

  private static let known: [(status: PublicationStatus, code: Code)] = {
    let states: [PublicationStatus] = [.usable, .withheld, .canceled]
    return states.map { ($0, $0.code) }
  }()
}
