/// The words of a story, in one variant.
public struct Body: Hashable, Sendable {
  /// The blocks, in reading order.
  public var blocks: [Block]
  /// What this variant is for.
  public var role: Code?
  /// The media type it came in.
  public var contentType: String?
  /// The name of the variant.
  public var variant: String?
  /// Its language, as a BCP 47 tag.
  public var language: String?
  /// Which way it runs.
  public var direction: TextDirection?
  /// How many words the source claims.
  public var wordCount: Int?
  /// How many characters the source claims.
  public var characterCount: Int?
  /// Whether the source calls it the original of its variants.
  public var isOriginal: Bool
  /// The body as it came.
  public var verbatim: ForeignPayload?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a body.
  public init(
    _ blocks: [Block],
    role: Code? = nil,
    contentType: String? = nil,
    variant: String? = nil,
    language: String? = nil,
    direction: TextDirection? = nil,
    wordCount: Int? = nil,
    characterCount: Int? = nil,
    isOriginal: Bool = false,
    verbatim: ForeignPayload? = nil,
    foreign: [ForeignPayload] = []
  ) {
    self.blocks = blocks
    self.role = role
    self.contentType = contentType
    self.variant = variant
    self.language = language
    self.direction = direction
    self.wordCount = wordCount
    self.characterCount = characterCount
    self.isOriginal = isOriginal
    self.verbatim = verbatim
    self.foreign = foreign
  }
}
