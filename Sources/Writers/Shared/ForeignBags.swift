import ArticleModel
import Stages

/// The bags of a document that hold what the model has no place for, each with its path in the model.
///
/// For writers of other formats: what is in them does not survive. Nodes of a body are not among them, for they are
/// written, or lost, where they stand.
struct ForeignBags {
  /// A bag that is not empty.
  struct Bag {
    /// Where it is, such as `credits.creators[0].foreign` or `bodies[0].verbatim`.
    var path: String
    /// What it holds.
    var payloads: [ForeignPayload]
  }

  /// The bags, in the order of the model.
  private(set) var bags: [Bag] = []

  /// Finds the bags of a document; the paths of several items begin with `items[i].`.
  init(_ document: Document) {
    if let envelope = document.envelope { find(in: envelope, "envelope.") }
    for (index, item) in document.items.enumerated() {
      find(in: item, document.items.count > 1 ? "items[\(index)]." : "")
    }
  }

  /// Finds the bags of an item, whose paths begin with a prefix.
  init(_ item: Item, _ prefix: String = "") {
    find(in: item, prefix)
  }

  /// A loss of a kind for each bag.
  static func losses(of document: Document, as kind: LossKind) -> [Loss] {
    Self(document).losses(as: kind)
  }

  /// A loss of a kind for each bag.
  func losses(as kind: LossKind) -> [Loss] {
    bags.map { Loss(kind, path: $0.path, excerpt: $0.payloads.map(\.contextPath).joined(separator: ", ")) }
  }

  mutating func note(_ payloads: [ForeignPayload], _ path: String) {
    if !payloads.isEmpty { bags.append(Bag(path: path + "foreign", payloads: payloads)) }
  }

  /// Looks into each of some parts.
  mutating func each<Part>(
    _ parts: [Part], _ path: String, _ look: (inout ForeignBags, Part, String) -> Void
  ) {
    for (index, part) in parts.enumerated() { look(&self, part, "\(path)[\(index)].") }
  }

  private mutating func find(in item: Item, _ path: String) {
    switch item {
    case .article(let article):
      find(in: article.metadata, path)
      each(article.media, path + "media") { $0.find(in: $1, $2) }
      each(article.bodies, path + "bodies") { bags, body, path in
        bags.note(body.foreign, path)
        if let verbatim = body.verbatim { bags.bags.append(Bag(path: path + "verbatim", payloads: [verbatim])) }
      }
    case .media(let item):
      find(in: item.metadata, path)
      find(in: item.media, path + "media.")
    case .package(let package):
      find(in: package.metadata, path)
      each(package.groups, path + "groups") { $0.find(in: $1, $2) }
    case .opaque: break
    }
  }

  private mutating func find(in group: PackageGroup, _ path: String) {
    note(group.foreign, path)
    each(group.members, path + "members") { bags, member, path in
      if case .item(let relation) = member { bags.find(in: relation, path) }
    }
  }

  private mutating func find(in media: Media, _ path: String) {
    note(media.foreign, path)
    each(media.renditions, path + "renditions") { $0.find(in: $1, $2) }
    if let headline = media.headline { note(headline.foreign, path + "headline.") }
    if let credit = media.credit { note(credit.foreign, path + "credit.") }
    each(media.creators, path + "creators") { $0.find(in: $1, $2) }
    each(media.rights, path + "rights") { $0.find(in: $1, $2) }
    find(in: media.concepts, path + "concepts.")
  }

  mutating func find(in rendition: Rendition, _ path: String) {
    note(rendition.foreign, path)
    each(rendition.resources, path + "resources") { $0.find(in: $1, $2) }
  }

  private mutating func find(in envelope: Envelope, _ path: String) {
    note(envelope.foreign, path)
    each(envelope.timestamps, path + "timestamps") { $0.note($1.foreign, $2) }
    each(envelope.destinations, path + "destinations") { $0.note($1.foreign, $2) }
    each(envelope.signals, path + "signals") { $0.note($1.foreign, $2) }
    each(envelope.catalogs, path + "catalogs") { $0.find(in: $1, $2) }
  }
}
