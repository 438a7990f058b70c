/// A document whose packages have become stories: each with the media that the package, or the story, refers to.
///
/// A package becomes a story where its first story is among the items; its other stories stay items of their own. Of the
/// members of a group of alternatives the first that is there is taken. Where there is no package, the only story of the
/// document takes in the media that it refers to. Ids stay what they were, so that figures and relations lead there.
public struct StoryResolution: Sendable {
  /// Which media join a story that no package gathers.
  public enum Reach: String, Sendable, CaseIterable {
    /// Those that it refers to, in a relation or a figure.
    case referenced
    /// All of the document.
    case all
  }

  /// The document, with stories in place of packages.
  public private(set) var document: Document
  /// The packages that became stories, by their place among the items of the source.
  public private(set) var packages: [Int] = []
  /// The media that joined a story, by their place among the items of the source.
  public private(set) var media: [Int] = []

  private let places: [String: Int]

  /// Resolves a document.
  public init(_ document: Document, reach: Reach = .referenced) {
    self.document = document
    var places: [String: Int] = [:]
    for (index, item) in document.items.enumerated() {
      if let guid = item.metadata?.identity.guid { places[guid] = index }
    }
    self.places = places
    for index in document.items.indices {
      if case .package(let package) = document.items[index] { resolve(package, at: index) }
    }
    if packages.isEmpty { resolveSoleStory(reach) }
    let gone = Set(packages + media)
    self.document.items = self.document.items.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
  }

  private mutating func resolve(_ package: NewsPackage, at index: Int) {
    let members = package.members(presentIn: places)
    var story: Int?
    for member in members where story == nil {
      if case .article = document.items[member] { story = member }
    }
    guard let story, case .article(var article) = document.items[story] else { return }
    for member in members { join(member, to: &article) }
    if let guid = package.metadata.identity.guid,
      !article.metadata.relations.contains(where: { $0.kind == .partOf && $0.itemID == guid })
    {
      article.metadata.relations.append(
        Relation(kind: .partOf, itemID: guid, version: package.metadata.identity.version))
    }
    document.items[story] = .article(article)
    packages.append(index)
  }

  private mutating func resolveSoleStory(_ reach: Reach) {
    let stories = document.items.indices.filter { if case .article = document.items[$0] { true } else { false } }
    guard stories.count == 1, let story = stories.first, case .article(var article) = document.items[story] else {
      return
    }
    let wanted = Set(article.metadata.relations.compactMap(\.itemID) + article.bodies.flatMap(\.blocks.figureIDs))
    for index in document.items.indices {
      guard case .media(let item) = document.items[index] else { continue }
      let ids = [item.media.id, item.metadata.identity.guid].compactMap(\.self)
      if reach == .all || ids.contains(where: wanted.contains) { join(index, to: &article) }
    }
    if !media.isEmpty { document.items[story] = .article(article) }
  }

  private mutating func join(_ member: Int, to article: inout Article) {
    guard case .media(let item) = document.items[member], !media.contains(member) else { return }
    let medium = Media(item)
    if let index = article.media.firstIndex(where: { $0.id == medium.id }) {
      article.media[index].complete(with: medium)
    } else {
      article.media.append(medium)
    }
    media.append(member)
  }
}

extension [Block] {
  /// The ids of the media that figures among them show.
  fileprivate var figureIDs: [String] {
    flatMap { block -> [String] in
      switch block {
      case .figure(let figure): [figure.mediaID].compactMap(\.self)
      case .gallery(let gallery): gallery.figures.compactMap(\.mediaID)
      case .section(let section): section.blocks.figureIDs
      case .aside(let aside): aside.blocks.figureIDs
      case .paragraph, .heading, .list, .definitionList, .table, .quotation, .pullQuote, .embed, .preformatted, .rule,
        .relatedLink, .footnote, .foreign:
        []
      }
    }
  }
}
