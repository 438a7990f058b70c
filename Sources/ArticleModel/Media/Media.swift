import Source

/// A picture, video, sound or graphic with its renditions, which are alternatives of one another.
public struct Media: Hashable, Sendable {
  /// The name figures refer to it by.
  public var id: String
  /// What it is.
  public var kind: MediaKind
  /// The forms it comes in.
  public var renditions: [Rendition]
  /// Its headline.
  public var headline: FieldText?
  /// What it shows.
  public var caption: [Block]
  /// Who is to be credited, as printed.
  public var credit: FieldText?
  /// Who made it.
  public var creators: [Party]
  /// What it shows, for people who cannot see it.
  public var altText: String?
  /// When it was made.
  public var created: NewsDate?
  /// What may be done with it.
  public var rights: [Rights]
  /// What it is about.
  public var concepts: Concepts
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a media.
  public init(
    id: String,
    kind: MediaKind = .picture,
    renditions: [Rendition] = [],
    headline: FieldText? = nil,
    caption: [Block] = [],
    credit: FieldText? = nil,
    creators: [Party] = [],
    altText: String? = nil,
    created: NewsDate? = nil,
    rights: [Rights] = [],
    concepts: Concepts = Concepts(),
    foreign: [ForeignPayload] = [],
    at range: SourceRange? = nil
  ) {
    self.id = id
    self.kind = kind
    self.renditions = renditions
    self.headline = headline
    self.caption = caption
    self.credit = credit
    self.creators = creators
    self.altText = altText
    self.created = created
    self.rights = rights
    self.concepts = concepts
    self.foreign = foreign
    self.range = range
  }
}
