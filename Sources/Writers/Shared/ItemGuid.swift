import ArticleModel
import Digests
import Stages

/// The id of an item that stays the same over its versions, and what it was made from.
///
/// The user's word goes first (`-M guid`), then the source's. Otherwise it is made, the same every time:
/// - with `-M guid-prefix`: the prefix and 32 hexadecimal digits of the SHA-256 digest of the canonical link, or of the
///   headline and the body where there is no link;
/// - of the canonical link and the first day the source names: `tag:DOMAIN,DATE:PATH` (RFC 4151), the domain without
///   `www.`;
/// - of the canonical link alone: the link;
/// - for an item of a standard that lacks its id, where the input is known: `urn:uuid:` and the name-based UUID of the
///   digest of the input and the place of the item in it, so that another input gives another id.
struct ItemGuid: Hashable, Sendable {
  /// What the id was made from.
  enum Basis: Hashable, Sendable {
    /// The user or the source gives it.
    case stated
    /// The canonical link.
    case link
    /// The words of the story: another text is another id.
    case words
    /// The bytes of the input and the place of the item in it.
    case input
  }

  /// The id.
  let value: String
  /// What it was made from.
  let basis: Basis

  /// Finds or makes the id of an article; `nil` where there is nothing to make it of.
  init?(_ article: Article, facts: ManifestFacts) {
    self.init(article.metadata, blocks: article.body?.blocks ?? [], facts: facts)
  }

  /// Finds or makes the id of an item of which only the metadata is known.
  init?(_ metadata: Metadata, facts: ManifestFacts) {
    self.init(metadata, blocks: [], facts: facts)
  }

  private init?(_ metadata: Metadata, blocks: [Block], facts: ManifestFacts) {
    let link = metadata.identity.canonicalLink
    if let given = [facts[.guid], metadata.identity.guid].compactMap(\.self).first(where: { !$0.isEmpty }) {
      self.init(given, .stated)
    } else if let prefix = facts[.guidPrefix] {
      let headlines = metadata.texts.headlines
      let seed = link ?? (headlines.map(\.text.plainText) + [blocks.plainText]).joined(separator: "\n")
      guard !seed.isEmpty else { return nil }
      let digest = SHA256Digest.of(Array(seed.utf8)).hex.prefix(32)
      self.init(prefix + digest, link == nil ? .words : .link)
    } else if let link {
      let lifecycle = metadata.lifecycle
      let day = lifecycle.firstCreated ?? lifecycle.contentCreated ?? lifecycle.released
      self.init(day.flatMap { TagAddress(link: link, day: $0)?.text } ?? link, .link)
    } else {
      return nil
    }
  }

  /// Finds or makes the id of an item that stands at a place of a document; `nil` where there is nothing to make it of.
  static func of(_ item: Item, at index: Int, in source: SourceRecord?, facts: ManifestFacts) -> ItemGuid? {
    let found =
      switch item {
      case .article(let article): ItemGuid(article, facts: facts)
      case .media(let media): ItemGuid(media.metadata, facts: facts)
      case .package(let package): ItemGuid(package.metadata, facts: facts)
      case .opaque: nil as ItemGuid?
      }
    // Made only where there is no other: it costs a digest.
    return found ?? ItemGuid(item.metadata, in: source, at: index)
  }

  /// Makes an id for the item of a standard that stands at a place of an input; `nil` where nobody knows its bytes.
  init?(_ metadata: Metadata?, in source: SourceRecord?, at index: Int) {
    guard metadata?.identity.standard != nil, let source, !source.sha256.isEmpty else { return nil }
    self.init("urn:uuid:" + NameUUID.version5(namespace: .oid, name: "\(source.sha256) \(index)"), .input)
  }

  private init(_ value: String, _ basis: Basis) {
    self.value = value
    self.basis = basis
  }
}

extension ItemGuid.Basis {
  /// What it is in words for a message.
  var words: String {
    switch self {
    case .stated: "the guid"
    case .link: "the canonical link"
    case .words: "the headline and the body"
    case .input: "the digest of the input and the place of the item in it"
    }
  }
}
