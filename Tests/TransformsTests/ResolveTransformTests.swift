import ArticleModel
import Source
import Stages
import Testing

@testable import Transforms

/// A package whose items are there becomes one story with its media.
struct ResolveTransformTests {
  private func apply(_ document: Document, media: String? = nil) throws -> (document: Document, context: StageContext) {
    var settings = Settings(of: "resolve", media.map { ["media": SettingValue([$0], at: .commandLine)] } ?? [:])
    var document = document
    var context = StageContext()
    try ResolveTransform(options: ResolveTransform.Options(&settings)).apply(to: &document, in: &context)
    return (document, context)
  }

  private func story(_ guid: String) -> Item {
    .article(Article(metadata: Metadata(identity: Identity(guid: guid))))
  }

  private func picture(_ guid: String) -> Item {
    var metadata = Metadata(identity: Identity(guid: guid))
    metadata.texts.creditline = FieldText(plain: "Ann/Wire")
    metadata.texts.descriptions = [Passage([.paragraph(Paragraph([.text(TextRun("The flood."))]))], role: .caption)]
    return .media(MediaItem(metadata: metadata, media: Media(id: guid, renditions: [Rendition(href: "a.jpg")])))
  }

  private func package(_ groups: [PackageGroup]) -> Item {
    .package(
      NewsPackage(metadata: Metadata(identity: Identity(guid: "urn:p", version: 2)), root: "top", groups: groups))
  }

  private func member(_ guid: String) -> PackageMember { .item(Relation(kind: .partOf, itemID: guid)) }

  @Test func aPackageBecomesItsStory() throws {
    let groups = [
      PackageGroup(id: "top", members: [.group("pictures"), member("urn:s"), .group("top")]),
      PackageGroup(
        id: "pictures", mode: .alternatives, members: [member("urn:gone"), member("urn:a"), member("urn:b")]),
    ]
    let (document, context) = try apply(
      Document(items: [package(groups), story("urn:s"), picture("urn:a"), picture("urn:b"), story("urn:other")]))
    #expect(document.items.map { $0.metadata?.identity.guid } == ["urn:s", "urn:b", "urn:other"])
    let article = try #require(document.articles.first)
    #expect(article.media.map(\.id) == ["urn:a"])
    #expect(article.media.first?.credit?.plainText == "Ann/Wire")
    #expect(article.media.first?.caption.plainText == "The flood.")
    #expect(article.metadata.relations.map(\.itemID) == ["urn:p"])
    #expect(context.ledger.losses.map(\.path) == ["items[0]"])
  }

  @Test func aPackageWithoutItsStoryStays() throws {
    let lone = Document(items: [package([PackageGroup(id: "top", members: [member("urn:s")])]), picture("urn:a")])
    let (document, context) = try apply(lone)
    #expect(document == lone)
    #expect(context.diagnostics.map(\.id) == ["resolve.nothing"])
  }

  @Test func aStoryTakesInTheMediaItNames() throws {
    var article = Article(metadata: Metadata(identity: Identity(guid: "urn:s")))
    article.metadata.relations = [Relation(kind: .illustratedBy, itemID: "urn:a")]
    let items: [Item] = [.article(article), picture("urn:a"), picture("urn:b")]
    let (some, _) = try apply(Document(items: items))
    #expect(some.items.count == 2)
    #expect(some.articles.first?.media.map(\.id) == ["urn:a"])
    let (all, _) = try apply(Document(items: items), media: "all")
    #expect(all.items.count == 1)
    #expect(all.articles.first?.media.map(\.id) == ["urn:a", "urn:b"])
  }
}
