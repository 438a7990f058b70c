import ArticleModel
import Stages

/// A fact the user states, with a value its field can take.
enum StatedFact: Hashable, Sendable {
  case language(String)
  case provider(String)
  case providerDomain(String)
  case guid(String)
  case version(Int)
  case versionCreated(NewsDate)
  case copyrightHolder(String)
  case copyrightNotice(String)
  case usageTerms(String)
  case creditline(String)
  case byline(String)
  case headline(String)
  case slugline(String)
  case embargo(Embargo)
  case status(PublicationStatus)
  case urgency(Int)
  case canonicalLink(String)
  case keywords([String])

  /// Whether a key stands for a field of the article; a guid's prefix is for those who make guids.
  static func isField(_ key: ManifestKey) -> Bool { key != .guidPrefix }

  /// Whether no two items can share it.
  var isForOne: Bool {
    if case .guid = self { true } else { false }
  }

  /// The field it belongs to.
  var field: FieldName {
    switch self {
    case .language: .language
    case .provider, .providerDomain: .provider
    case .guid: .guid
    case .version: .version
    case .versionCreated: .versionCreated
    case .copyrightHolder, .copyrightNotice, .usageTerms: .rights
    case .creditline: .creditline
    case .byline: .byline
    case .headline: .headline
    case .slugline: .slugline
    case .embargo: .embargo
    case .status: .status
    case .urgency: .urgency
    case .canonicalLink: .canonicalLink
    case .keywords: .keywords
    }
  }
}
