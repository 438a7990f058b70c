import Galley
import Source
import Stages
import Testing

/// Whatever the format: an output says what may be done with an article, or there is no output.
struct EmbargoTests {
  private static let writers = Catalogue.standard.writers.map(\.format.name)

  @Test(
    arguments: writers,
    [
      ("embargo", "2031-05-06T07:08:09Z", "2031-05-06T07:08:09"), ("status", "withheld", "withheld"),
      ("status", "canceled", "canceled"),
    ])
  func isSaidOrRefused(writer: String, fact: (key: String, value: String, mark: String)) throws {
    var facts = ManifestFacts(["version-created": "2026-05-04T09:30:00Z", "guid": "urn:x:1", "language": "en"])
    facts.values[fact.key] = fact.value
    let source = SourceFile(name: "rain.html", bytes: Array("<h1>Rain</h1><p>It rained.</p>".utf8))
    do throws(StageFailure) {
      let proof = try Galley.convert(source, to: writer, facts: facts)
      let text = String(decoding: proof.bytes, as: UTF8.self)
      #expect(text.contains(fact.mark), "\(writer) says nothing of \(fact.key)")
    } catch {
      #expect(error.kind == .refusal, "\(writer): \(error.diagnostic.message)")
    }
  }
}
