/// What a document is made of.
public indirect enum Item: Hashable, Sendable {
  /// A story in words.
  case article(Article)
  /// A picture, video, sound or graphic that stands alone.
  case media(MediaItem)
  /// A tree of groups that refer to items.
  case package(NewsPackage)
  /// An item kept verbatim: a concept, knowledge, planning or catalog item.
  case opaque(OpaqueItem)

  /// The standard that its source names, where there is one.
  public var standard: SourceStandard? {
    switch self {
    case .article(let article): article.metadata.identity.standard
    case .media(let media): media.metadata.identity.standard
    case .package(let package): package.metadata.identity.standard
    case .opaque: nil
    }
  }

  /// The metadata that every kind of item has; an opaque item has none of its own.
  public var metadata: Metadata? {
    get {
      switch self {
      case .article(let article): article.metadata
      case .media(let media): media.metadata
      case .package(let package): package.metadata
      case .opaque: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .article(var article):
        article.metadata = newValue
        self = .article(article)
      case .media(var media):
        media.metadata = newValue
        self = .media(media)
      case .package(var package):
        package.metadata = newValue
        self = .package(package)
      case .opaque: break
      }
    }
  }
}
