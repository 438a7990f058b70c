import ArticleModel
import Source
import Stages
import Testing

@testable import Transforms

struct MetadataTransformTests {
  private func apply(
    _ settings: [String: String], to metadata: Metadata = Metadata(), items: Int = 1
  ) throws(StageFailure) -> Metadata {
    var values = Settings(of: "metadata", settings.mapValues { SettingValue([$0], at: .commandLine) })
    let transform = MetadataTransform(options: try MetadataTransform.Options(&values))
    var document = Document(items: Array(repeating: .article(Article(metadata: metadata)), count: items))
    var context = StageContext()
    try transform.apply(to: &document, in: &context)
    return document.items.first?.metadata ?? Metadata()
  }

  @Test func everyKeySetsAField() throws {
    let values: [ManifestKey: String] = [
      .language: "pt-BR", .provider: "Ost", .providerDomain: "ost.example", .guid: "urn:x:1", .version: "3",
      .versionCreated: "2026-05-04T09:30:00Z", .copyrightHolder: "Ost", .copyrightNotice: "© Ost",
      .usageTerms: "No archive", .creditline: "Ost/Wire", .byline: "By A. Bee", .headline: "Rain", .slugline: "rain",
      .embargo: "2030-01-01T00:00:00+01:00", .status: "withheld", .urgency: "4",
      .canonicalLink: "https://ost.example/rain", .keywords: "rain, flood",
    ]
    for key in ManifestKey.allCases where key != .guidPrefix {
      let value = try #require(values[key], "no value to try for \(key.rawValue)")
      for prefix in ["set.", "default."] {
        let metadata = try apply([prefix + key.rawValue: value])
        let origin = try #require(metadata.origins.first, "\(prefix)\(key.rawValue) left no origin")
        #expect(origin.kind == .manifest && !metadata.values(of: origin.field).isEmpty, "\(prefix)\(key.rawValue)")
      }
    }
  }

  @Test func whatIsSetWinsAndKeepsWhatItReplaced() throws {
    var metadata = Metadata(texts: Texts(headlines: [Headline(FieldText(plain: "Old"))]))
    metadata.trace(Origin(field: .headline, rule: "text.first", confidence: 80, ranges: [SourceRange(0, 3)]))
    let changed = try apply(["set.headline": "New"], to: metadata)
    #expect(changed.values(of: .headline) == ["New"])
    let origins = changed.origins(of: .headline)
    #expect(origins.count == 1 && origins.first?.rule == "metadata.set")
    let rival = origins.first?.rivals.first
    #expect(rival?.value == "Old" && rival?.rule == "text.first" && rival?.confidence == 80)
    #expect(rival?.range == SourceRange(0, 3))
  }

  @Test func defaultsFillOnlyWhatIsMissing() throws {
    let metadata = Metadata(lifecycle: Lifecycle(urgency: 2))
    let changed = try apply(["default.urgency": "5", "default.language": "en"], to: metadata)
    #expect(changed.lifecycle.urgency == 2 && changed.languages.content == ["en"])
    #expect(changed.origins.map(\.field) == [.language])
  }

  @Test func aDefaultProviderTakesThePlaceOfADerivedDomain() throws {
    var metadata = Metadata(credits: Credits(provider: Party(domain: "west.example")))
    metadata.trace(Origin(field: .provider, kind: .derived, rule: "text.provider-of-canonical-link"))
    let changed = try apply(["default.provider": "Ost"], to: metadata)
    #expect(changed.credits.provider == Party(named: "Ost", kind: .organisation))
    #expect(changed.origins(of: .provider).map(\.kind).last == .manifest)
  }

  @Test func oneProvidersNameAndAnothersDomainNeverMeet() throws {
    let known = Metadata(credits: Credits(provider: Party(domain: "west.example")))
    #expect(try apply(["set.provider": "Ost"], to: known).credits.provider?.domain == nil)
    #expect(try apply(["default.provider": "Ost"], to: known).credits.provider?.name == nil)
    let named = Metadata(credits: Credits(provider: Party(named: "West")))
    #expect(try apply(["default.provider-domain": "ost.example"], to: named).credits.provider?.domain == nil)
    for prefix in ["set.", "default."] {
      let stated = try apply([prefix + "provider": "Ost", prefix + "provider-domain": "ost.example"])
      #expect(stated.credits.provider?.name == "Ost" && stated.credits.provider?.domain == "ost.example")
    }
  }

  @Test func theLanguageOfTheBodyFollows() throws {
    var values = Settings(of: "metadata", ["set.language": SettingValue(["fr"], at: .commandLine)])
    let transform = MetadataTransform(options: try MetadataTransform.Options(&values))
    let article = Article(
      metadata: Metadata(languages: Languages(content: ["en"])),
      bodies: [Body([], language: "en"), Body([], language: "de")])
    var document = Document(items: [.article(article)])
    var context = StageContext()
    try transform.apply(to: &document, in: &context)
    #expect(document.articles.first?.bodies.map(\.language) == ["fr", "de"])
  }

  @Test(arguments: [
    ("language", "not a tag"), ("urgency", "12"), ("urgency", "high"), ("version", "0"), ("status", "killed"),
    ("embargo", "tomorrow"), ("embargo", "2030-01-01T00:00:00"), ("embargo", "2030-01-01"), ("version-created", "now"),
    ("version-created", "4 May"), ("provider-domain", "no domain"), ("canonical-link", "ost.example/rain"),
    ("headline", "  "), ("keywords", ", ,"),
  ])
  func badValuesAreRefusedByKey(key: String, value: String) {
    for prefix in ["set.", "default."] {
      #expect {
        try apply([prefix + key: value])
      } throws: { error in
        let failure = error as? StageFailure
        return failure?.kind == .usage && failure?.diagnostic.id == "metadata.bad-fact"
          && failure?.diagnostic.message.hasPrefix("\(key) cannot be \"\(value)\": it takes ") == true
      }
    }
  }

  @Test func placesInAManifestAreNamed() {
    let place = SettingPlace.manifest(name: "convert.yaml", SourcePosition(line: 3, column: 5))
    var values = Settings(of: "metadata", ["set.urgency": SettingValue(["12"], at: place)])
    #expect {
      _ = try MetadataTransform.Options(&values)
    } throws: { ($0 as? StageFailure)?.diagnostic.position == SourcePosition(line: 3, column: 5) }
  }

  @Test func oneGuidIsNotForSeveralItems() {
    #expect {
      try apply(["set.guid": "urn:x:1"], items: 2)
    } throws: { ($0 as? StageFailure)?.diagnostic.id == "metadata.shared-guid" }
  }
}
