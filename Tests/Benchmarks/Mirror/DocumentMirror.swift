import Foundation

/// A document as `Codable` structs that give the same JSON as ours, for the peers in Foundation.
struct DocumentMirror: Codable {
  struct Item: Codable {
    var type: String
    var metadata: Metadata
    var bodies: [Body]
  }

  struct Metadata: Codable {
    var identity: Identity
    var lifecycle: Lifecycle
    var languages: Languages
    var texts: Texts
    var credits: Credits
    var origins: [Origin]
  }

  struct Identity: Codable { var canonicalLink: String }

  struct Lifecycle: Codable {
    var versionCreated: Date
    var contentCreated: Date
  }

  struct Date: Codable {
    var text: String
    var year: Int
    var month: Int
    var day: Int
  }

  struct Languages: Codable { var content: [String] }

  struct Texts: Codable {
    var headlines: [Headline]
    var bylines: [FieldText]
  }

  struct Headline: Codable { var text: FieldText }

  struct FieldText: Codable {
    var content: [Inline]
    var range: [Int]
  }

  struct Credits: Codable { var creators: [Party] }

  struct Party: Codable {
    var names: [Name]
    var kind: String
    var range: [Int]
  }

  struct Name: Codable { var value: String }

  struct Origin: Codable {
    var field: String
    var rule: String
    var confidence: Int?
    var ranges: [[Int]]?
  }

  struct Body: Codable { var blocks: [Block] }

  struct Block: Codable {
    var type: String
    var content: [Inline]?
    var items: [ListItem]?
    var head: [Row]?
    var body: [Row]?
    var range: [Int]?
  }

  struct ListItem: Codable { var blocks: [Block] }

  struct Row: Codable { var cells: [Cell] }

  struct Cell: Codable { var blocks: [Block] }

  struct Inline: Codable {
    var type: String
    var text: String?
    var content: [Inline]?
    var href: String?
    var range: [Int]?
  }

  var galley: Int
  var items: [Item]

  /// Makes the mirror of a document from the JSON we write of it, and makes sure that it says the same.
  init(of json: [UInt8]) throws {
    self = try JSONDecoder().decode(DocumentMirror.self, from: Data(json))
    let again = try JSONEncoder().encode(self)
    guard try Self.sorted(again) == Self.sorted(Data(json)) else {
      throw BenchmarkFailure("the mirror's JSON says something else than ours")
    }
  }

  private static func sorted(_ json: Data) throws -> Data {
    try JSONSerialization.data(withJSONObject: JSONSerialization.jsonObject(with: json), options: .sortedKeys)
  }
}
