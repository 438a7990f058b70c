import ArticleModel
import Source

/// Makes documents out of a seed: every field, every case, hostile words, and the same ones for the same seed.
///
/// What it makes is consistent where the model asks for it (dates the calendar has, ranges inside `sourceLength`), and
/// careless where sources are (ids that lead nowhere, texts that are empty, parts that contradict each other).
package struct ArticleGenerator: Sendable {
  /// How long the input is that all ranges lie in.
  package static let sourceLength = 10_000

  private var random: SplitMix64
  /// How deep in the document what is made stands; the deeper, the less of it is made.
  private var depth = 0

  /// Starts at a seed.
  package init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A document of one to three items of any kind; the first is an article.
  package mutating func document() -> Document {
    Document(
      envelope: maybe { $0.envelope() }, items: [.article(article())] + some { $0.item() },
      source: maybe { $0.sourceRecord() })
  }

  /// A document of one article that has what formats demand: see `publishableArticle`.
  package mutating func publishableDocument() -> Document {
    Document(items: [.article(publishableArticle())], source: sourceRecord())
  }

  /// An article of any sort.
  package mutating func article() -> Article {
    deeper {
      let bodies = $0.some { $0.body() }
      return Article(
        metadata: $0.metadata(), media: $0.some { $0.media() }, bodies: bodies, mainBody: $0.number(0...1))
    }
  }

  /// An article with a guid, a headline, a language, dates with zones, and a body with words.
  package mutating func publishableArticle() -> Article {
    var article = article()
    article.metadata.identity.guid = identifier()
    article.metadata.identity.version = number(1...9)
    article.metadata.languages.content = ["en"]
    article.metadata.lifecycle.versionCreated = moment()
    article.metadata.lifecycle.contentCreated = moment()
    article.metadata.lifecycle.status = .usable
    article.metadata.lifecycle.embargo = .none
    article.metadata.texts.headlines.insert(Headline(FieldText([.text(TextRun("Flood reaches the town"))])), at: 0)
    let words = Block.paragraph(Paragraph([.text(TextRun("The river rose through the night."))]))
    article.bodies = [Body([words] + blocks() + blocks())]
    article.mainBody = 0
    return article
  }

  mutating func item() -> Item {
    switch number(0...3) {
    case 0: .article(article())
    case 1: .media(deeper { $0.mediaItem() })
    case 2: .package(deeper { $0.newsPackage() })
    default: .opaque(opaqueItem())
    }
  }
}

// MARK: Chance

extension ArticleGenerator {
  mutating func number(_ bounds: ClosedRange<Int>) -> Int {
    Int.random(in: bounds, using: &random)
  }

  mutating func flip() -> Bool {
    Bool.random(using: &random)
  }

  /// One of the choices.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(0...(choices.count - 1))]
  }

  /// A value or none; the deeper, the more often none.
  mutating func maybe<Value>(_ make: (inout ArticleGenerator) -> Value) -> Value? {
    isLucky() ? deeper(make) : nil
  }

  /// Up to three values; the deeper, the fewer.
  mutating func some<Value>(_ make: (inout ArticleGenerator) -> Value) -> [Value] {
    var values: [Value] = []
    while values.count < 3, isLucky() { values.append(deeper(make)) }
    return values
  }

  /// One value or two, at any depth.
  mutating func several<Value>(_ make: (inout ArticleGenerator) -> Value) -> [Value] {
    (0...number(0...1)).map { _ in deeper(make) }
  }

  mutating func deeper<Value>(_ make: (inout ArticleGenerator) -> Value) -> Value {
    depth += 1
    defer { depth -= 1 }
    return make(&self)
  }

  private mutating func isLucky() -> Bool {
    let chances = [55, 45, 30, 22, 16, 12, 9, 7, 5]
    return depth < 24 && number(0...99) < (depth < chances.count ? chances[depth] : 3)
  }

  /// Some blocks, at least one near the surface.
  mutating func blocks() -> [Block] {
    depth < 3 ? [deeper { $0.block() }] + some { $0.block() } : some { $0.block() }
  }

  /// Some inlines, mostly at least one.
  mutating func inlines() -> [Inline] {
    depth < 6 && number(0...9) > 0 ? [deeper { $0.inline() }] + some { $0.inline() } : some { $0.inline() }
  }
}
