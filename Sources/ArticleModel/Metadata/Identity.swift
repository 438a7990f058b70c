/// The names an item goes by.
public struct Identity: Hashable, Sendable {
  /// The id that stays the same over all versions.
  public var guid: String?
  /// The version, a positive integer that rises.
  public var version: Int?
  /// The version as the source spells it, where it is not a positive integer.
  public var versionLabel: String?
  /// Other ids.
  public var alternativeIDs: [AlternativeID]
  /// The address at which the story was published.
  public var canonicalLink: String?
  /// The name recommended for a file.
  public var fileName: String?
  /// The template the item follows.
  public var profile: Profile?
  /// The nature of the item (IPTC News Item Nature): text, picture, composite.
  public var kind: Code?
  /// The standard the source followed.
  public var standard: SourceStandard?

  /// Makes an identity.
  public init(
    guid: String? = nil,
    version: Int? = nil,
    versionLabel: String? = nil,
    alternativeIDs: [AlternativeID] = [],
    canonicalLink: String? = nil,
    fileName: String? = nil,
    profile: Profile? = nil,
    kind: Code? = nil,
    standard: SourceStandard? = nil
  ) {
    self.guid = guid
    self.version = version
    self.versionLabel = versionLabel
    self.alternativeIDs = alternativeIDs
    self.canonicalLink = canonicalLink
    self.fileName = fileName
    self.profile = profile
    self.kind = kind
    self.standard = standard
  }
}
