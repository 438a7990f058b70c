import ArticleModel
import Stages
import TestSupport
import Testing

@testable import Writers

/// Every bag of the model that is not empty is found, and nothing else.
struct ForeignBagsTests {
  /// How many bags a value holds, by looking at it from outside; nodes of a body are left alone.
  private func count(_ value: some Any) -> Int {
    if value is [Block] || value is [Inline] { return 0 }
    var count = 0
    for child in Mirror(reflecting: value).children {
      if child.label == "foreign", let bag = child.value as? [ForeignPayload] {
        count += bag.isEmpty ? 0 : 1
      } else if child.label == "verbatim", let payload = child.value as? ForeignPayload? {
        count += payload == nil ? 0 : 1
      } else {
        count += self.count(child.value)
      }
    }
    return count
  }

  @Test(arguments: 0..<16)
  func allAreFound(seed: UInt64) {
    var generator = ArticleGenerator(seed: seed)
    let document = generator.document()
    let bags = ForeignBags(document).bags
    #expect(bags.count == count(document))
    #expect(bags.allSatisfy { !$0.payloads.isEmpty })
    #expect(Set(bags.map(\.path)).count == bags.count)
  }

  @Test func pathsLeadThere() {
    let payload = ForeignPayload(format: "newsml", contextPath: "@x:y", bytes: [0x31])
    var article = Article()
    article.metadata.credits.creators = [Party(), Party(names: [Name("Ann", foreign: [payload])])]
    let losses = ForeignBags.losses(of: Document(items: [.article(article)]), as: .epubForeign)
    #expect(losses.map(\.path) == ["credits.creators[1].names[0].foreign"])
    #expect(losses.map(\.excerpt) == ["@x:y"])
    let two = ForeignBags(Document(items: [.article(Article()), .article(article)])).bags
    #expect(two.map(\.path) == ["items[1].credits.creators[1].names[0].foreign"])
  }
}
