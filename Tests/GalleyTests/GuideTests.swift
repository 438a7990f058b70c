import ArticleModel
import Foundation
import Galley
import Source
import Stages
import Testing

/// The code of the guides, as its readers would run it.
struct GuideTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func anArticleIsConvertedInOneCall() throws {
    let copy = SourceFile(name: "rain.html", bytes: Array("<h1>Rain</h1><p>It rained.</p>".utf8))
    let proof = try Galley.convert(copy, to: "json", facts: ManifestFacts(["language": "en"]))
    #expect(proof.readAs == "html" && String(decoding: proof.bytes, as: UTF8.self).contains("It rained."))
    #expect(try Galley.convert(copy.bytes, from: "html", to: "json", facts: ManifestFacts(["language": "en"])) == proof)
    let back = try Galley.convert(proof.bytes, to: "json")
    #expect(back.readAs == "json" && back.bytes == proof.bytes)
  }

  @Test func whatCannotBeConvertedThrows() {
    #expect {
      try Galley.convert([], to: "json")
    } throws: { ($0 as? StageFailure)?.diagnostic.id == "convert.unknown-format" }
    #expect {
      try Galley.convert(Array("<p>Rain</p>".utf8), to: "jsn")
    } throws: { ($0 as? StageFailure)?.diagnostic.message.contains("did you mean \"json\"?") == true }
    #expect {
      try Galley.convert(Array("<p>Rain</p>".utf8), to: "json", facts: ManifestFacts(["urgency": "12"]))
    } throws: { ($0 as? StageFailure)?.kind == .usage }
  }

  @Test func aCatalogueTakesAFormatOfOnesOwn() throws {
    let catalogue = Catalogue(
      readers: Catalogue.standard.readers + [ReaderEntry(TelegramReader.self)],
      transforms: Catalogue.standard.transforms, writers: Catalogue.standard.writers)
    let bytes = Array("TELEGRAM RAIN STOP\nIT RAINED STOP\n".utf8)
    let proof = try catalogue.convert(SourceFile(name: "a.tg", bytes: bytes), to: "json")
    #expect(proof.readAs == "telegram" && proof.diagnostics.isEmpty, "\(proof.diagnostics)")
    #expect(String(decoding: proof.bytes, as: UTF8.self).contains("IT RAINED STOP"))
  }

  @Test func theCodeOfTheGuideIsTheCodeThatRuns() throws {
    let guide = try String(
      contentsOf: Self.root.appending(path: "Sources/Galley/Galley.docc/WriteAFormat.md"), encoding: .utf8)
    let code = try String(
      contentsOf: Self.root.appending(path: "Tests/GalleyTests/TelegramReader.swift"), encoding: .utf8)
    #expect(guide.contains(code))
  }
}
