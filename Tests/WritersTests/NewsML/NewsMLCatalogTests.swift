import ArticleModel
import Source
import Stages
import Testing

@testable import Readers
@testable import Writers

/// Catalogs of the output: cited, in place, and brought by the user.
struct NewsMLCatalogTests {
  private let ours = SourceFile(
    name: "ours.xml",
    bytes: Array(
      "<catalog><scheme alias='ours' uri='http://e.x/o/'/><scheme alias='idle' uri='http://e.x/i/'/></catalog>".utf8))

  /// The story of the samples, with a code of our own.
  private var article: Article {
    var article = Article.lavrov
    article.metadata.concepts.subjects.append(Concept(code: Code("ours:river")))
    return article
  }

  private func written(_ style: String, _ files: [SourceFile]) throws -> SourceFile {
    var values = ["catalogs": SettingValue([style], at: .commandLine)]
    if !files.isEmpty { values["catalog"] = SettingValue(["ours.xml"], at: .commandLine) }
    var settings = Settings(of: "newsml", values, files: ["catalog": files])
    var context = StageContext()
    var bytes: [UInt8] = []
    let writer = NewsMLWriter(options: try NewsMLWriter.Options(&settings))
    try writer.write(Document(items: [.article(article)]), to: &bytes, in: &context)
    let unresolved = context.diagnostics.map(\.id).contains("newsml.unresolved-qcode")
    #expect(unresolved == files.isEmpty)
    return SourceFile(name: "o.xml", bytes: bytes)
  }

  private func findings(in source: SourceFile) throws -> [String] {
    var settings = Settings(of: "newsml")
    var context = StageContext()
    let reader = NewsMLReader(options: try NewsMLReader.Options(&settings))
    try reader.judge(by: []).judge(source, in: &context)
    return context.diagnostics.map(\.id).filter {
      $0.contains("alias") || $0.contains("catalog") || $0.contains("unre")
    }
  }

  @Test(arguments: ["reference", "inline"])
  func declaresWhatIsUsedOfTheUsersCatalogs(style: String) throws {
    let source = try written(style, [ours])
    let text = source.text(in: source.range)
    #expect(text.contains("<scheme alias=\"ours\" uri=\"http://e.x/o/\"/>") && !text.contains("idle"))
    #expect(try findings(in: source) == [])
  }

  @Test(arguments: ["reference", "inline"])
  func saysWhatNobodyDeclares(style: String) throws {
    #expect(try findings(in: try written(style, [])) == ["newsml.unknown-alias"])
  }

  @Test func whatWasBroughtIsTheItemsOwnFromThenOn() throws {
    var settings = Settings(of: "newsml")
    var context = StageContext()
    let reader = NewsMLReader(options: try NewsMLReader.Options(&settings))
    let document = try reader.read(try written("inline", [ours]), in: &context)
    let metadata = try #require(document.items.first?.metadata)
    #expect(metadata.concepts.subjects.last?.code?.resolvedURI == "http://e.x/o/river")
    #expect(metadata.catalogs.contains { $0.schemes.contains { $0.alias == "ours" } })
  }

  @Test func catalogsThatReferToNothingAreLosses() throws {
    var article = Article.complete
    article.metadata.catalogs = [Catalog(title: "Ours"), Catalog(schemes: [Scheme(alias: "x", uri: "")])]
    let output = try NewsMLOutput(article)
    #expect(output.losses.filter { $0.path.hasPrefix("catalogs") }.map(\.path) == ["catalogs[0]", "catalogs[1]"])
  }

  @Test func aFileThatIsNoCatalogIsRefused() throws {
    #expect(throws: StageFailure.self) { try written("reference", [SourceFile(name: "no.xml", bytes: [])]) }
  }
}
