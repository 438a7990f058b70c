import Source
import Testing

@testable import Manifest

struct ManifestReadingTests {
  private func read(_ text: String) throws(ManifestFailure) -> ManifestFile {
    try ManifestFile.read(SourceFile(name: "convert.yaml", bytes: Array(text.utf8)))
  }

  /// The ids, messages and places of what is wrong with a manifest.
  private func problems(_ text: String) -> [String] {
    do throws(ManifestFailure) {
      _ = try read(text)
      return []
    } catch {
      return error.diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.id): \($0.message)" }
    }
  }

  @Test func readsEverythingAManifestCanSay() throws {
    let manifest = try read(
      """
      # A comment
      metadata:
        language: no
        keywords: [rain, flood]
      pipelines:
        wire:
          read:
            text: {longest-headline: 80}
          transforms:
            - metadata:
                set: {urgency: 3}
            - other
          write:
            - newsml: {output: "{name}.newsml.xml"}
            - json
          metadata:
            provider: Ost
        page:
          read: html
          write: epub
      """)
    #expect(manifest.metadata.map(\.name) == ["language", "keywords"])
    #expect(manifest.metadata.map(\.words) == [["no"], ["rain", "flood"]])
    #expect(manifest.metadata.first?.position == SourcePosition(line: 3, column: 3))
    let wire = try #require(manifest.pipelines.first)
    #expect(wire.name == "wire" && wire.position == SourcePosition(line: 6, column: 3))
    #expect(wire.read?.stage == "text" && wire.read?.settings.first?.words == ["80"])
    #expect(wire.transforms.map(\.stage) == ["metadata", "other"])
    #expect(wire.transforms.first?.settings.map(\.name) == ["set.urgency"])
    #expect(wire.write.map(\.stage) == ["newsml", "json"])
    #expect(wire.write.first?.settings.first?.words == ["{name}.newsml.xml"])
    #expect(wire.metadata.map(\.words) == [["Ost"]])
    #expect(manifest.pipelines.last?.read?.stage == "html" && manifest.pipelines.last?.write.map(\.stage) == ["epub"])
  }

  @Test func anAliasStandsForWhatItNames() throws {
    let manifest = try read(
      """
      metadata: &facts {provider: Ost}
      pipelines:
        a: {write: json, metadata: *facts}
      """)
    #expect(manifest.pipelines.first?.metadata.first?.words == ["Ost"])
  }

  @Test func everythingWrongIsSaidAtOnceWithItsPlace() {
    let found = problems(
      """
      metadat: {}
      pipelines:
        a:
          raed: text
          transforms:
            - one: {}
              two: {}
          write:
            - json: {pretty: [[yes]]}
        b: json
      """)
    #expect(
      found == [
        "1:1 manifest.unknown-key: the manifest has no key \"metadat\"; did you mean \"metadata\"?",
        "4:5 manifest.unknown-key: a pipeline has no key \"raed\"; did you mean \"read\"?",
        "9:16 manifest.wrong-shape: json: \"pretty\" takes a text or a list of texts",
        "6:9 manifest.wrong-shape: transforms: a step is a name, or one name with its options below it",
        "10:6 manifest.wrong-shape: a pipeline: a map is meant here, names with their values",
      ])
  }

  @Test(arguments: [
    ("", "manifest.missing-key"), ("pipelines: {}", "manifest.missing-key"), ("- a", "manifest.wrong-shape"),
    ("pipelines:\n  a: {read: text}", "manifest.missing-key"),
    ("pipelines:\n  a: {write: json}\n  a: {write: json}", "manifest.duplicate-key"),
    ("pipelines: {a: {write: []}}", "manifest.missing-key"),
    ("pipelines: {a: {write: {json: {x.y: 1, x: {y: 2}}}}}", "manifest.duplicate-key"),
    ("pipelines: [", "manifest.not-yaml"), ("a: b: c", "manifest.not-yaml"), ("\u{1}", "manifest.not-yaml"),
    ("a: *b", "manifest.not-yaml"), ("--- a\n--- b", "manifest.not-yaml"),
    ("metadata: {language: }\npipelines: {a: {write: json}}", "manifest.wrong-shape"),
  ])
  func whatIsNoManifestIsRefused(text: String, id: String) {
    let found = problems(text)
    #expect(found.first?.contains(" \(id): ") == true, "\(found)")
  }

  @Test func whatIsNotUTF8IsRefused() {
    #expect(throws: ManifestFailure.self) {
      try ManifestFile.read(SourceFile(name: "convert.yaml", bytes: [0x61, 0xFF, 0x3A]))
    }
  }

  @Test func aliasesCannotBlowItUp() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(problems(text).first?.contains("manifest.too-many-aliases") == true)
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "{a: ", count: 900) + "b" + String(repeating: "}", count: 900)
    #expect(problems("metadata: \(deep)\npipelines: {a: {write: json}}").isEmpty == false)
    let deeper = String(repeating: "[", count: 100_000)
    #expect(problems("metadata: \(deeper)").first?.contains("manifest.not-yaml") == true)
  }
}
