import ArticleModel

extension FieldName {
  /// Where one of the field's values stands in the model, as losses name it; `Metadata.values(of:)` gives the order.
  func path(of index: Int, in metadata: Metadata) -> String {
    switch self {
    case .guid, .version, .versionLabel, .canonicalLink, .fileName, .profile, .kind, .standard: "identity.\(rawValue)"
    case .alternativeIDs: "identity.\(rawValue)[\(index)]"
    case .firstCreated, .versionCreated, .contentCreated, .contentModified, .released, .embargo, .status, .urgency,
      .role, .revision:
      "lifecycle.\(rawValue)"
    case .expires, .signals, .history, .hops: "lifecycle.\(rawValue)[\(index)]"
    case .language: Self.pathOfLanguage(index, in: metadata.languages)
    case .direction: "languages.direction"
    case .slugline, .dateline, .creditline, .title, .tagline: "texts.\(rawValue)"
    case .headline, .byline, .description: "texts.\(rawValue)s[\(index)]"
    case .keywords: "texts.keywords[\(index)]"
    case .provider, .distributor: "credits.\(rawValue)"
    case .creator, .contributor, .infoSource, .service, .desk, .generator: "credits.\(rawValue)s[\(index)]"
    case .subject, .genre, .audience, .excludedAudience, .product: "concepts.\(rawValue)s[\(index)]"
    case .located: "concepts.located[\(index)]"
    case .rights: "rights[\(index)]"
    case .note, .relation, .catalog: "\(rawValue)s[\(index)]"
    case .digitalSourceType: "digitalSourceType"
    case .foreign, .media: "\(rawValue)[\(index)]"
    case .body: "bodies[\(index)]"
    }
  }

  private static func pathOfLanguage(_ index: Int, in languages: Languages) -> String {
    guard languages.metadata != nil else { return "languages.content[\(index)]" }
    return index == 0 ? "languages.metadata" : "languages.content[\(index - 1)]"
  }
}
