import ArticleModel
import Foundation
import Markup
import Readers
import Source
import Stages
import Testing
import XMLBridge

@testable import Writers

/// NewsML-G2 that is read and written again: no value is missing, the document is the same, and what is written is valid.
///
/// Over the corpus of GALLEY_SHARED; every file that fails is named.
@Suite(.enabled(if: NewsMLSchema.isPresent, Comment(rawValue: NewsMLSchema.skipped)))
struct NewsMLCorpusTests {
  private static let files: [URL] = {
    guard let shared = ProcessInfo.processInfo.environment["GALLEY_SHARED"] else { return [] }
    let folder = URL(filePath: shared).appending(path: "corpus/formats/newsml-g2")
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "xml" }.sorted { $0.path < $1.path }
  }()

  private func read(_ bytes: [UInt8]) throws -> Document? {
    let entry = try #require(ReaderCatalogue.entries.first { $0.format.name == "newsml" })
    var settings = Settings(of: "newsml")
    var context = StageContext()
    return try? entry.make(&settings).read(SourceFile(name: "item.xml", bytes: bytes), in: &context)
  }

  /// Fragments that are no item, and items without any date, are no NewsML-G2 that could be written.
  private func passages(_ check: (String, [UInt8], Document, NewsMLOutput) throws -> String?) throws -> [String] {
    var findings: [String] = []
    for file in Self.files {
      let bytes = [UInt8](try Data(contentsOf: file))
      guard let document = try read(bytes), let output = try? NewsMLOutput(document) else { continue }
      if let finding = try check(file.lastPathComponent, bytes, document, output) {
        findings.append("\(file.lastPathComponent): \(finding)")
      }
    }
    return findings
  }

  @Test func whatIsWrittenIsValid() throws {
    let validator = try NewsMLSchema.validator()
    let findings = try passages { _, _, _, output in
      try validator.remarks(on: output.bytes).first?.message
    }
    #expect(findings == [])
  }

  /// Bodies are judged elsewhere; here they are left out of both sides.
  @Test func theDocumentComesBackTheSame() throws {
    let findings = try passages { _, _, document, output in
      guard let back = try read(output.bytes) else { return "cannot be read back" }
      let difference = Difference.between(document.withoutBodies.comparable, back.withoutBodies.comparable)
      return difference
    }
    #expect(findings == [])
  }

  @Test func noValueIsMissing() throws {
    let findings = try passages { _, bytes, _, output in
      let before = try MarkupDocument.read(xml: bytes).root.valuesOutsideBodies
      var missing = before
      for value in try MarkupDocument.read(xml: output.bytes).root.valuesOutsideBodies {
        if let index = missing.firstIndex(of: value) { missing.remove(at: index) }
      }
      return missing.isEmpty ? nil : missing.prefix(3).joined(separator: " | ")
    }
    #expect(findings == [])
  }
}

extension Document {
  fileprivate var withoutBodies: Document {
    var document = self
    document.source = nil
    for index in items.indices {
      guard case .article(var article) = items[index] else { continue }
      article.bodies = []
      document.items[index] = .article(article)
    }
    return document
  }

  fileprivate var comparable: [String] {
    var document = self
    for index in document.items.indices { document.items[index].metadata?.origins = [] }
    return document.linesWithoutRanges
  }
}

extension MarkupElement {
  /// The texts and attribute values, white space folded, of all but what renditions of words hold.
  fileprivate var valuesOutsideBodies: [String] {
    let isBody = ["inlineXML", "inlineData"].contains(name.local)
    var values = attributes.map(\.value)
    if isBody { values = attributes.filter { !["contenttype"].contains($0.name.local) }.map(\.value) }
    for child in isBody ? [] : children {
      switch child {
      case .text(let run): values.append(run.text)
      case .element(let element): values += element.valuesOutsideBodies
      case .comment, .instruction: break
      }
    }
    return values.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
