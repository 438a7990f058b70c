import ArticleModel

/// What Galley says in NewsML-G2 where the standard has no code of its own: addresses that begin with `urn:x-galley:`.
///
/// They stand where the standard lets a provider put addresses of its own choosing (`@roleuri`, `@reluri`, extension
/// properties), so that nothing is lost on the way back and nobody mistakes them for IPTC's.
package enum OwnTerm: String, CaseIterable, Sendable {
  /// The version as the source spells it.
  case versionLabel = "version-label"
  /// When the first version was made, where that is no moment.
  case firstCreated = "first-created"
  /// When this version was made, where that is no moment.
  case versionCreated = "version-created"
  /// The end of an embargo that is no moment.
  case embargoed
  /// When it ceases to be of use, where that is no day.
  case expires
  /// When it was published.
  case released
  /// Where it was published, where that is no address.
  case canonicalLink = "canonical-link"
  /// What it replaces.
  case revision
  /// Something that happened to it.
  case history
  /// The line at the end that says who wrote what.
  case tagline
  /// A desk it came from.
  case desk
  /// A product it belongs to.
  case product
  /// Where rights hold.
  case territory
  /// What rights do not cover.
  case limitations
  /// Where rights stand in a language for machines.
  case rightsExpression = "rights-expression"
  /// What a party does for a living.
  case jobTitle = "job-title"
  /// A handle on a social network.
  case social
  /// A value that a program found out, and is not sure of.
  case detected
  /// A note that only those may see whom the source names.
  case restricted
  /// A note that may be printed.
  case printable
  /// Who hands the item on.
  case distributor
  /// A medium that belongs to the story.
  case media
  /// What a medium shows, for people who cannot see it.
  case altText = "alt-text"
  /// The headline or description to show.
  case main
  /// Words under the headline.
  case deck
  /// Words above the headline.
  case kicker
  /// Words for small places.
  case short
  /// Words that say the story in brief.
  case summary
  /// Words that say what a picture shows.
  case caption
  /// Words that draw readers in.
  case teaser
  /// Worth reading too.
  case seeAlso = "see-also"
  /// Made from it.
  case derivedFrom = "derived-from"
  /// A translation of it.
  case translationOf = "translation-of"
  /// Replaces it.
  case previousVersion = "previous-version"
  /// Part of it.
  case partOf = "part-of"
  /// Shows it.
  case illustratedBy = "illustrated-by"
  /// Related in a way that only the source's code says.
  case otherRelation = "other-relation"

  /// The namespace of our attributes, whose prefix is `galley`.
  package static let namespace = "urn:x-galley"

  /// The namespace of what NewsML-G2 does not allow where it stood: it keeps its name, so that nothing is lost.
  package static let keptNamespace = "urn:x-galley:kept"

  /// The prefix of attributes in it; elements keep theirs.
  package static let keptPrefix = "kept"

  /// The same for what stood in no namespace.
  package static let bareNamespace = "urn:x-galley:bare"

  /// The class of what holds the rich words of a field, so that nobody takes our markup for the source's.
  package static let wordsClass = "galley"

  /// What comes before the SHA-256 digest of a source, in lowercase hexadecimal, to make an address of it.
  package static let digestPrefix = "urn:x-galley:sha256:"

  /// The prefix of our attributes.
  package static let prefix = "galley"

  private static let addressPrefix = namespace + ":"

  /// The address.
  package var uri: String { Self.addressPrefix + rawValue }

  /// The term of an address; `nil` for addresses that are not ours.
  package init?(uri: String) {
    guard uri.hasPrefix(Self.addressPrefix) else { return nil }
    self.init(rawValue: String(uri.dropFirst(Self.addressPrefix.count)))
  }
}

extension RelationKind {
  /// Our term for the kind.
  package var term: OwnTerm {
    switch self {
    case .seeAlso: .seeAlso
    case .derivedFrom: .derivedFrom
    case .translationOf: .translationOf
    case .previousVersion: .previousVersion
    case .partOf: .partOf
    case .illustratedBy: .illustratedBy
    case .other: .otherRelation
    }
  }

  /// The qcode of IPTC's Item Relation for the kind, where we know it has one.
  package var qcode: String? {
    switch self {
    case .seeAlso: "irel:seeAlso"
    case .derivedFrom: "irel:derivedFrom"
    case .translationOf, .previousVersion, .partOf, .illustratedBy, .other: nil
    }
  }
}

extension TextRole {
  /// The roles that need no code of the source's.
  package static let known: [TextRole] = [.main, .deck, .kicker, .short, .summary, .caption, .teaser]

  /// The role that a code of ours or of IPTC's names; `nil` for any other code.
  package init?(of code: Code) {
    let role = Self.known.first { role in
      role.term.map { $0.uri == code.uri } == true
        || role.descriptionQCode.map { Code.iptc($0).matches(code) } == true
    }
    guard let role else { return nil }
    self = role
  }

  /// Our term for the role; `nil` where the source has a code of its own.
  package var term: OwnTerm? {
    switch self {
    case .main: .main
    case .deck: .deck
    case .kicker: .kicker
    case .short: .short
    case .summary: .summary
    case .caption: .caption
    case .teaser: .teaser
    case .other: nil
    }
  }

  /// The code that says the role in NewsML-G2, beside a code of the source's or alone; `nil` where none is needed.
  package func code(beside other: Code?) -> Code? {
    switch self {
    case .main: other.map { _ in Code(uri: OwnTerm.main.uri) }
    case .other(let code): code
    case .deck, .kicker, .short, .summary, .caption, .teaser:
      descriptionQCode.map { Code($0) } ?? term.map { Code(uri: $0.uri) }
    }
  }

  /// The qcode of IPTC's Description Role for the role, where it has one.
  package var descriptionQCode: String? {
    switch self {
    case .summary: "drol:summary"
    case .caption: "drol:caption"
    case .teaser: "drol:teaser"
    case .main, .deck, .kicker, .short, .other: nil
    }
  }
}

extension MediaKind {
  /// The qcode of IPTC's News Item Nature.
  package var qcode: String {
    switch self {
    case .picture: "ninat:picture"
    case .graphic: "ninat:graphic"
    case .video: "ninat:video"
    case .audio: "ninat:audio"
    case .animation: "ninat:animation"
    case .data: "ninat:data"
    }
  }
}
