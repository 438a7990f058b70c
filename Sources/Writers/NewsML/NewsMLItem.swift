import ArticleModel

/// An item as NewsML-G2 sees it: what it is, what it is called, and what belongs to it.
///
/// Items are large and asked from everywhere, so that they are lent and not copied.
final class NewsMLItem {
  /// What is known about it.
  let metadata: Metadata
  /// The media that belong to it.
  let media: [Media]
  /// Its bodies.
  let bodies: [Body]
  /// Which of the bodies is the main one.
  let mainBody: Int
  /// The renditions it consists of, where it is a medium itself.
  let renditions: [Rendition]
  /// The groups it consists of, where it is a package.
  let package: NewsPackage?
  /// Its nature, a qcode of IPTC's News Item Nature, where the source does not say.
  let nature: String
  /// Its guid, given or made.
  let guid: String
  /// The moment of this version, given or derived, as `xs:dateTime`.
  let versionCreated: String

  /// Makes an item of a story.
  init(_ article: Article, _ name: NewsMLItemName) {
    metadata = article.metadata
    media = article.media
    bodies = article.bodies
    mainBody = article.mainBody
    renditions = []
    package = nil
    nature = "ninat:text"
    guid = name.guid
    versionCreated = name.versionCreated
  }

  /// Makes an item of a package.
  init(_ package: NewsPackage, _ name: NewsMLItemName) {
    metadata = package.metadata
    media = []
    bodies = []
    mainBody = 0
    renditions = []
    self.package = package
    nature = "ninat:composite"
    guid = name.guid
    versionCreated = name.versionCreated
  }

  /// Makes an item of a medium that stands alone; `metadata` is what the two say together.
  init(_ item: MediaItem, _ metadata: Metadata, _ name: NewsMLItemName) {
    self.metadata = metadata
    media = []
    bodies = []
    mainBody = 0
    renditions = item.media.renditions
    package = nil
    nature = item.media.kind.qcode
    guid = name.guid
    versionCreated = name.versionCreated
  }
}

extension MediaItem {
  /// The metadata, with what the medium says where they are silent.
  var merged: Metadata {
    var metadata = metadata
    if metadata.texts.headlines.isEmpty, let headline = media.headline {
      metadata.texts.headlines = [Headline(headline)]
    }
    if !media.caption.isEmpty { metadata.texts.descriptions.append(Passage(media.caption, role: .caption)) }
    if metadata.texts.creditline == nil { metadata.texts.creditline = media.credit }
    if metadata.credits.creators.isEmpty { metadata.credits.creators = media.creators }
    if metadata.lifecycle.contentCreated == nil { metadata.lifecycle.contentCreated = media.created }
    if metadata.rights.isEmpty { metadata.rights = media.rights }
    if metadata.concepts == Concepts() { metadata.concepts = media.concepts }
    return metadata
  }
}
