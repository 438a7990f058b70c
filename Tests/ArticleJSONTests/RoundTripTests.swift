import ArticleModel
import JSONText
import Source
import TestSupport
import Testing

@testable import ArticleJSON

@Suite struct RoundTripTests {
  @Test(arguments: [true, false])
  func readsBackEqualWhateverWasWritten(pretty: Bool) throws {
    for seed in 0..<100 as Range<UInt64> {
      var generator = ArticleGenerator(seed: seed)
      let document = generator.document()
      let bytes = written(document, pretty: pretty)
      let (again, remarks) = try ArticleJSON.read(SourceFile(name: "seed-\(seed)", bytes: bytes))
      #expect(again == document, "seed \(seed)")
      #expect(remarks.isEmpty, "seed \(seed)")
      #expect(written(again, pretty: pretty) == bytes, "seed \(seed)")
    }
  }

  @Test func generatesTheSameForTheSameSeed() {
    var left = ArticleGenerator(seed: 7)
    var right = ArticleGenerator(seed: 7)
    #expect(left.document() == right.document())
  }

  /// A field that the generator never fills could be forgotten by every test that uses it.
  @Test func theGeneratorFillsEveryFieldAndMakesEveryCase() {
    var fields = FilledFields()
    for seed in 0..<300 as Range<UInt64> {
      var generator = ArticleGenerator(seed: seed)
      fields.note(generator.document())
    }
    #expect(fields.neverFilled == [])
    #expect(fields.casesSeen("Block") == Set(Block.Tag.allCases.map(\.rawValue)))
    #expect(fields.casesSeen("Inline") == Set(Inline.Tag.allCases.map(\.rawValue)))
    #expect(fields.casesSeen("Item") == Set(Item.Tag.allCases.map(\.rawValue)))
    #expect(fields.casesSeen("TextRole").count == 8)
    #expect(fields.casesSeen("FieldName") == Set(FieldName.allCases.map(\.rawValue)))
  }

  @Test func readsMembersInAnyOrder() throws {
    for seed in 0..<60 as Range<UInt64> {
      var generator = ArticleGenerator(seed: seed)
      let document = generator.document()
      var remarks: [JSONRemark] = []
      let node = try JSONValue.read(written(document, pretty: false), depthLimit: 2000, remarks: &remarks)
      var sink = JSONSink()
      reversed(node.value).write(to: &sink)
      let (again, odd) = try ArticleJSON.read(SourceFile(name: "reversed", bytes: sink.bytes))
      #expect(again == document, "seed \(seed)")
      #expect(odd.isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: [DeepTree.sections, .tables, .emphasis, .lists])
  func carriesWhatIsNestedAsDeeplyAsReadersAllow(_ tree: DeepTree) throws {
    let document = tree.document(depth: tree == .tables || tree == .lists ? 128 : 256)
    let again = try ArticleJSON.read(SourceFile(name: "deep", bytes: written(document, pretty: false)))
    #expect(again.document == document)
  }

  @Test func writesTheSameBytesEverywhere() {
    var metadata = Metadata()
    metadata.identity.guid = "tag:example.com,2020:1"
    metadata.lifecycle.contentCreated = NewsDate(text: "February 04, 2020", year: 2020, month: 2, day: 4)
    let body = Body([
      .paragraph(Paragraph([.text(TextRun("He said “\"no\"”.", at: SourceRange(10, 24)))], style: .lead))
    ])
    let document = Document(items: [.article(Article(metadata: metadata, bodies: [body]))])
    let text = String(decoding: written(document, pretty: true), as: UTF8.self)
    #expect(text == Self.small)
  }

  private static let small = #"""
    {
      "galley": 1,
      "items": [
        {
          "type": "article",
          "metadata": {
            "identity": {
              "guid": "tag:example.com,2020:1"
            },
            "lifecycle": {
              "contentCreated": {
                "text": "February 04, 2020",
                "year": 2020,
                "month": 2,
                "day": 4
              }
            }
          },
          "bodies": [
            {
              "blocks": [
                {
                  "type": "paragraph",
                  "content": [
                    {
                      "type": "text",
                      "text": "He said “\"no\"”.",
                      "range": [10, 24]
                    }
                  ],
                  "style": "lead"
                }
              ]
            }
          ]
        }
      ]
    }

    """#

  @Test func writesBehindWhatIsThere() throws {
    var bytes = Array("before\n".utf8)
    ArticleJSON.write(Document(), to: &bytes, pretty: false)
    #expect(String(decoding: bytes, as: UTF8.self) == "before\n{\"galley\":1}\n")
  }

  private func reversed(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      .object(members.reversed().map { JSONMember($0.name, JSONNode(reversed($0.node.value))) })
    case .array(let elements): .array(elements.map { JSONNode(reversed($0.value)) })
    case .null, .bool, .number, .string: value
    }
  }
}

/// The bytes of a document.
func written(_ document: Document, pretty: Bool) -> [UInt8] {
  var bytes: [UInt8] = []
  ArticleJSON.write(document, to: &bytes, pretty: pretty)
  return bytes
}
