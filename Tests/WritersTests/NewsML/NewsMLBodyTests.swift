import ArticleModel
import Foundation
import Markup
import Source
import Stages
import Testing
import XMLBridge

@testable import Readers
@testable import Writers

/// Bodies come out of whatever carries them with all their words, go back as they came, and are the same again.
struct NewsMLBodyTests {
  private static let samples = files(in: root.appending(path: "Samples/newsml"))
  private static let corpus = shared.map { files(in: $0.appending(path: "corpus/formats/newsml-g2")) } ?? []
  private static let older =
    files(in: root.appending(path: "Samples/newsml1"))
    + (shared.map { files(in: $0.appending(path: "corpus/formats/newsml-1")) } ?? [])

  private static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  private static var shared: URL? {
    ProcessInfo.processInfo.environment["GALLEY_SHARED"].map { URL(filePath: $0) }
  }

  private static func files(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".xml") }.sorted().map { folder.appending(path: $0) }
  }

  private func read(_ bytes: [UInt8]) throws -> (document: Document, context: StageContext) {
    let entry = try #require(ReaderCatalogue.entries.first { $0.format.name == "newsml" })
    var settings = Settings(of: "newsml")
    var context = StageContext()
    return (try entry.make(&settings).read(SourceFile(name: "", bytes: bytes), in: &context), context)
  }

  /// The elements that carry bodies, at any depth of a message.
  private func carriers(in element: MarkupElement, named names: Set<String>) -> [MarkupElement] {
    names.contains(element.name.local)
      ? [element] : element.elements.flatMap { carriers(in: $0, named: names) }
  }

  /// The values of text and attributes in a carrier; those of its own element are not among them.
  private func values(in element: MarkupElement, isRoot: Bool = true) -> [String] {
    (isRoot ? [] : element.attributes.map(\.value))
      + element.children.flatMap { child -> [String] in
        switch child {
        case .element(let inner): values(in: inner, isRoot: false)
        case .text(let run): [run.text]
        case .comment, .instruction: []
        }
      }
  }

  private func texts(in element: MarkupElement) -> [String] {
    element.children.flatMap { child -> [String] in
      switch child {
      case .element(let inner): texts(in: inner)
      case .text(let run): [run.text]
      case .comment, .instruction: []
      }
    }
  }

  private func bag(_ bytes: [UInt8]) throws -> [String: Int] {
    let root = try MarkupDocument.read(xml: bytes).root
    let found = carriers(in: root, named: ["inlineXML", "inlineData"]).flatMap { values(in: $0) }
    let folded = found.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
    return Dictionary(folded.map { ($0, 1) }, uniquingKeysWith: +)
  }

  private func hasItems(_ document: Document) -> Bool {
    document.items.contains { if case .article = $0 { true } else { false } }
  }

  @Test(arguments: samples + corpus)
  func everyCharacterIsAccountedFor(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    guard let (document, context) = try? read(bytes), hasItems(document) else { return }
    let root = try MarkupDocument.read(xml: bytes).root
    let carriers = carriers(in: root, named: ["inlineXML", "inlineData"]).filter { carrier in
      carrier.attribute("encoding") == nil && carrier.attribute("encodinguri") == nil
    }
    let ink = carriers.reduce(0) { $0 + Ink.count($1.text) }
    let decoded = document.articles.flatMap(\.bodies).filter { $0.foreign.contains { $0.contextPath == "@encoding" } }
    let account = context.ledger.account
    #expect(account.closes)
    #expect(account.source == ink + decoded.reduce(0) { $0 + Ink.count($1.blocks.plainText) })
    #expect(account.dropped == context.ledger.losses.reduce(0) { $0 + $1.ink })
    let written = document.articles.flatMap(\.bodies).reduce(0) { $0 + $1.blocks.ink }
    #expect(account.body == written, "what counts as carried is not what is there")
  }

  @Test(arguments: samples + corpus)
  func bodiesGoBackAsTheyCame(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    guard let (document, _) = try? read(bytes), hasItems(document) else { return }
    guard let output = try? NewsMLOutput(document) else { return }
    let back = try read(output.bytes).document
    for (old, new) in zip(document.articles, back.articles) {
      #expect(old.mainBody == new.mainBody)
      var (left, right) = (Article(bodies: old.bodies), Article(bodies: new.bodies))
      left.media = []
      right.media = []
      let difference = Difference.between(left.placeless, right.placeless)
      #expect(difference == nil)
    }
    let after = try bag(output.bytes)
    for (value, count) in try bag(bytes) { #expect(after[value, default: 0] >= count, "missing: \(value)") }
    guard NewsMLSchema.isPresent else { return }
    let complaints = try NewsMLSchema.validator().remarks(on: output.bytes).map(\.message)
    #expect(complaints.filter { $0.contains("inline") || $0.contains("contentSet") } == [])
  }

  @Test(arguments: samples.filter { $0.lastPathComponent.hasPrefix("body-") })
  func bodiesAreTheSameFromBlocksAlone(file: URL) throws {
    var document = try read([UInt8](try Data(contentsOf: file))).document
    guard case .article(var article)? = document.items.first else { return }
    for index in article.bodies.indices {
      article.bodies[index].verbatim = nil
      article.bodies[index].foreign = []
      article.bodies[index].blocks = article.bodies[index].blocks.filter { $0.repeats == nil }
    }
    article.bodies.removeAll { $0.blocks.isEmpty }
    document.items[0] = .article(article)
    let back = try #require(try read(NewsMLOutput(document).bytes).document.articles.first)
    #expect(back.bodies.count == article.bodies.count)
    for (old, new) in zip(article.bodies, back.bodies) {
      let difference = Difference.between(
        Article(bodies: [Body(old.blocks)]).placeless, Article(bodies: [Body(new.blocks)]).placeless)
      #expect(difference == nil)
    }
  }

  @Test(arguments: older)
  func olderBodiesAreAccountedFor(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    let (document, context) = try read(bytes)
    let account = context.ledger.account
    #expect(account.closes)
    #expect(account.dropped == context.ledger.losses.reduce(0) { $0 + $1.ink })
    #expect(account.source > 0)
    let output = try NewsMLOutput(document)
    guard NewsMLSchema.isPresent else { return }
    #expect(try NewsMLSchema.validator().remarks(on: output.bytes).map(\.message) == [])
  }

  @Test(arguments: older)
  func olderWordsAreAllKept(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    let (document, context) = try read(bytes)
    let kept = Self.words(of: Article.everything(in: document))
    let lost = Self.words(of: context.ledger.losses.map(\.excerpt).joined(separator: " "))
    let root = try MarkupDocument.read(xml: bytes).root
    let source = Self.words(of: texts(in: root).joined(separator: " "))
    let missing = source.subtracting(kept).subtracting(lost)
    #expect(missing.isEmpty)
  }

  /// The words of a text, without tags that stand in it.
  private static func words(of text: String) -> Set<String> {
    Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}

extension Article {
  /// Everything that a document says, as text.
  fileprivate static func everything(in document: Document) -> String {
    var context = StageContext()
    var bytes: [UInt8] = []
    var settings = Settings(of: "tree")
    let entry = WriterCatalogue.entries.first { $0.format.name == "tree" }
    do {
      try entry?.make(&settings).write(document, to: &bytes, in: &context)
    } catch {
      return ""
    }
    return String(decoding: bytes, as: UTF8.self).replacing("\\n", with: " ").replacing("\\\"", with: "\"")
  }
}
