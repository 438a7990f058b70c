import Foundation
import Galley
import Stages
import Testing
import Yams

@testable import Manifest
@testable import Pipeline
@testable import Source

/// The published schema of manifests: made of the stages' own declarations, and of one mind with the program.
struct ManifestSchemaTests {
  /// Manifests that are wrong, each in one way.
  private static let wrong = [
    "metadata: {}", "pipelines: {}", "pipelines: [a]", "pipelines: {a: {read: text}}",
    "pipeline: {a: {write: json}}\npipelines: {a: {write: json}}", "pipelines: {a: {write: jsn}}",
    "pipelines: {a: {write: json, raed: text}}", "pipelines: {a: {write: {json: {prety: true}}}}",
    "pipelines: {a: {write: {json: {pretty: maybe}}}}", "pipelines: {a: {write: {json: {}, epub: {}}}}",
    "pipelines: {a: {write: json, read: [text]}}", "pipelines: {a: {write: json, read: {text: {most-paragraphs: 0}}}}",
    "pipelines: {a: {write: json, transforms: {metadata: {set: {langauge: en}}}}}",
    "pipelines: {a: {write: json, transforms: {metadata: {put: {language: en}}}}}",
    "metadata: {langauge: en}\npipelines: {a: {write: json}}",
    "metadata: {language: {en: de}}\npipelines: {a: {write: json}}",
    "pipelines: {a: {write: json, metadata: [language]}}", "pipelines: {a: {write: []}}",
    "pipelines: {a: {write: json, transforms: {metadata: {set.langauge: en}}}}",
  ]

  /// Manifests that are right, each in a way of its own.
  private static let right = [
    "pipelines: {a: {write: json}}", "pipelines: {a: {write: [json, epub], read: html}}",
    "pipelines: {a: {write: {json: {pretty: no, output: x}}}}", "pipelines: {a: {write: [epub: ]}}",
    "metadata: {keywords: [a, b], version: 2}\npipelines: {a: {write: json}}",
    "pipelines: {a: {write: json, transforms: [metadata: {set: {urgency: 3}, default: {keywords: x}}]}}",
    "pipelines: {a: {write: json, transforms: [metadata: {set.urgency: 3, default.language: en}]}}",
    "pipelines: {a: {write: json, transforms: [metadata: {set.urgency: 3, set: {language: en}}]}}",
  ]

  /// `Scripts/accept-samples` sets GALLEY_ACCEPT_SAMPLES to have the file written anew.
  @Test func thePublishedSchemaIsTheOneTheDeclarationsMake() throws {
    let made = Data(ManifestSchema(.standard).json)
    if Checkout.accepts { try made.write(to: Checkout.schema) }
    #expect(try Data(contentsOf: Checkout.schema) == made, "run Scripts/accept-samples and review the difference")
  }

  @Test func theProgramTellsRightFromWrong() throws {
    for text in Self.right { #expect(throws: Never.self, "\(text)") { try prepare(text) } }
    for text in Self.wrong { #expect(throws: (any Error).self, "\(text)") { try prepare(text) } }
  }

  @Test(.enabled(if: Checkout.python != nil, "needs GALLEY_PYTHON, a Python with jsonschema"))
  func theSchemaTellsRightFromWrong() throws {
    let newsroom = try String(contentsOf: Checkout.newsroom.appending(path: "convert.yaml"), encoding: .utf8)
    let right = Self.right + [newsroom]
    let verdicts = try verdicts(on: right + Self.wrong)
    for (text, isValid) in zip(right, verdicts) { #expect(isValid, "\(text)") }
    for (text, isValid) in zip(Self.wrong, verdicts.dropFirst(right.count)) { #expect(!isValid, "\(text)") }
  }

  /// Reads a manifest and makes every pipeline of it ready to run.
  private func prepare(_ text: String) throws {
    let manifest = try ManifestFile.read(SourceFile(name: "convert.yaml", bytes: Array(text.utf8)))
    for pipeline in manifest.pipelines {
      _ = try ConversionLine(try ConversionPlan(manifest, pipeline: pipeline.name), catalogue: .standard)
    }
  }

  /// What Python's `jsonschema` says of each manifest, as an editor would see it.
  private func verdicts(on manifests: [String]) throws -> [Bool] {
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      for line in open(sys.argv[2], encoding="utf-8", newline="\\n"):
          print("valid" if validator.is_valid(json.loads(line)) else "invalid")
      """
    let lines = try manifests.map { text in
      let value = try #require(try Yams.load(yaml: text, .default.removing(.timestamp)))
      return String(decoding: try JSONSerialization.data(withJSONObject: value), as: UTF8.self)
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "galley-\(UUID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    let python = try #require(Checkout.python)
    let (status, said) = try Command.run([python, "-c", script, Checkout.schema.path, file.path])
    try #require(status == 0, "\(said)")
    return said.split(separator: "\n").map { $0 == "valid" }
  }
}
