/// One form of a media object.
public struct Rendition: Hashable, Sendable {
  /// What it is for: web, thumbnail, high resolution.
  public var name: Code?
  /// Where it stands.
  public var href: String?
  /// The guid of the item that holds it.
  public var itemID: String?
  /// Its media type.
  public var contentType: String?
  /// Its width in pixels.
  public var width: Int?
  /// Its height in pixels.
  public var height: Int?
  /// Its size in bytes.
  public var byteCount: Int?
  /// How long it plays, as the source spells it.
  public var duration: String?
  /// How it is encoded.
  public var codec: String?
  /// A digest of its bytes, as the source gives it.
  public var hash: String?
  /// The files it is made of.
  public var resources: [Rendition]
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a rendition.
  public init(
    name: Code? = nil,
    href: String? = nil,
    itemID: String? = nil,
    contentType: String? = nil,
    width: Int? = nil,
    height: Int? = nil,
    byteCount: Int? = nil,
    duration: String? = nil,
    codec: String? = nil,
    hash: String? = nil,
    resources: [Rendition] = [],
    foreign: [ForeignPayload] = []
  ) {
    self.name = name
    self.href = href
    self.itemID = itemID
    self.contentType = contentType
    self.width = width
    self.height = height
    self.byteCount = byteCount
    self.duration = duration
    self.codec = codec
    self.hash = hash
    self.resources = resources
    self.foreign = foreign
  }
}
