extension Media {
  /// The medium of an item that stands alone, with what the item says of it: it goes by the item's guid.
  public init(_ item: MediaItem) {
    self = item.media
    let metadata = item.metadata
    if let guid = metadata.identity.guid { id = guid }
    let texts = metadata.texts
    if caption.isEmpty {
      let passage = texts.descriptions.first { $0.role == .caption } ?? texts.descriptions.first
      caption = passage?.blocks ?? []
    }
    headline = headline ?? texts.headline?.text
    credit = credit ?? texts.creditline
    created = created ?? metadata.lifecycle.contentCreated
    if creators.isEmpty { creators = metadata.credits.creators }
    if rights.isEmpty { rights = metadata.rights }
    if concepts == Concepts() { concepts = metadata.concepts }
  }

  /// Takes from another account of the same medium what this one does not say.
  mutating func complete(with other: Media) {
    renditions += other.renditions.filter { !renditions.contains($0) }
    if caption.isEmpty { caption = other.caption }
    headline = headline ?? other.headline
    credit = credit ?? other.credit
    created = created ?? other.created
    altText = altText ?? other.altText
    if creators.isEmpty { creators = other.creators }
    if rights.isEmpty { rights = other.rights }
    if concepts == Concepts() { concepts = other.concepts }
  }
}
