import ArticleModel

/// An item as NewsML-G2 sees it: what it is, what it is called, and what belongs to it.
struct NewsMLItem {
  /// What is known about it.
  var metadata: Metadata
  /// The media that belong to it.
  var media: [Media] = []
  /// Its bodies.
  var bodies: [Body] = []
  /// Which of the bodies is the main one.
  var mainBody = 0
  /// The renditions it consists of, where it is a medium itself.
  var renditions: [Rendition] = []
  /// The groups it consists of, where it is a package.
  var package: NewsPackage?
  /// Its nature, a qcode of IPTC's News Item Nature, where the source does not say.
  var nature = "ninat:text"
  /// Its guid, given or made.
  var guid = ""
  /// The moment of this version, given or derived, as `xs:dateTime`.
  var versionCreated = ""

  /// Makes an item of a story.
  init(_ article: Article) {
    metadata = article.metadata
    media = article.media
    bodies = article.bodies
    mainBody = article.mainBody
  }

  /// Makes an item of a package.
  init(_ package: NewsPackage) {
    metadata = package.metadata
    self.package = package
    nature = "ninat:composite"
  }

  /// Makes an item of a medium that stands alone; what the medium says goes into the metadata where that is silent.
  init(_ item: MediaItem) {
    metadata = item.metadata
    let media = item.media
    renditions = media.renditions
    nature = media.kind.qcode
    if metadata.texts.headlines.isEmpty, let headline = media.headline {
      metadata.texts.headlines = [Headline(headline)]
    }
    if !media.caption.isEmpty { metadata.texts.descriptions.append(Passage(media.caption, role: .caption)) }
    if metadata.texts.creditline == nil { metadata.texts.creditline = media.credit }
    if metadata.credits.creators.isEmpty { metadata.credits.creators = media.creators }
    if metadata.lifecycle.contentCreated == nil { metadata.lifecycle.contentCreated = media.created }
    if metadata.rights.isEmpty { metadata.rights = media.rights }
    if metadata.concepts == Concepts() { metadata.concepts = media.concepts }
  }
}
