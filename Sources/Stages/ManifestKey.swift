/// The keys of `-M KEY=VALUE` and of the manifest's `metadata`.
public enum ManifestKey: String, Hashable, Sendable, CaseIterable {
  /// The language of the content, as a BCP 47 tag.
  case language
  /// The name of the provider, an organisation.
  case provider
  /// The domain of the provider, which guids are made with.
  case providerDomain = "provider-domain"
  /// The guid of the item.
  case guid
  /// What a guid made by us begins with, such as `urn:newsml:example.com:`.
  case guidPrefix = "guid-prefix"
  /// The version, a positive integer.
  case version
  /// When this version was made: an ISO 8601 date, or `now` for the clock, which is read only then.
  case versionCreated = "version-created"
  /// Who holds the copyright.
  case copyrightHolder = "copyright-holder"
  /// The copyright notice.
  case copyrightNotice = "copyright-notice"
  /// What may be done with the item.
  case usageTerms = "usage-terms"
  /// The creditline.
  case creditline
  /// The byline.
  case byline
  /// The headline.
  case headline
  /// The slugline.
  case slugline
  /// Until when the item is embargoed: an ISO 8601 date with a zone, or `open-ended`.
  case embargo
  /// The publishing status: usable, withheld or canceled.
  case status
  /// Editorial urgency, 1 to 9.
  case urgency
  /// The address at which the story was published.
  case canonicalLink = "canonical-link"
  /// A keyword; separate several by commas.
  case keywords

  /// What the key stands for, in a few words.
  public var summary: String {
    switch self {
    case .language: "language of the content, a BCP 47 tag"
    case .provider: "name of the provider"
    case .providerDomain: "internet domain of the provider"
    case .guid: "guid of the item"
    case .guidPrefix: "what a guid made by Galley begins with"
    case .version: "version, a positive integer"
    case .versionCreated: "when this version was made: ISO 8601, or `now`"
    case .copyrightHolder: "who holds the copyright"
    case .copyrightNotice: "copyright notice"
    case .usageTerms: "what may be done with the item"
    case .creditline: "creditline"
    case .byline: "byline"
    case .headline: "headline"
    case .slugline: "slugline"
    case .embargo: "end of the embargo: ISO 8601 with a zone, or `open-ended`"
    case .status: "usable, withheld or canceled"
    case .urgency: "editorial urgency, 1 to 9"
    case .canonicalLink: "address at which the story was published"
    case .keywords: "keywords, separated by commas"
    }
  }
}
