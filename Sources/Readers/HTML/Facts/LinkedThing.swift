import JSONText
import Source

/// A thing that JSON-LD tells of (JSON-LD 1.1, section 3; the terms are schema.org's).
struct LinkedThing: Sendable {
  /// Its types without the vocabulary: `NewsArticle`.
  let types: [String]
  /// Where it stands.
  let range: SourceRange?

  private let members: [JSONMember]
  private let offset: Int

  /// Takes an object; `offset` is where its script begins in the page.
  init?(_ node: JSONNode, from offset: Int) {
    guard let members = node.value.members else { return nil }
    self.members = members
    self.offset = offset
    range = node.range.map { SourceRange($0.start + offset, $0.end + offset) }
    let named = Self.values(of: members.last { $0.name == "@type" }?.node).compactMap(\.value.string)
    types = named.map { String($0.split { $0 == "/" || $0 == ":" || $0 == "#" }.last ?? "") }
  }

  /// Whether it is a story.
  var isArticle: Bool { types.contains(where: Self.isArticle) }

  /// Whether a type names a story: `Article` and its kin (schema.org 28, CreativeWork).
  static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report" || type == "SocialMediaPosting"
  }

  /// What identifies it.
  var id: String? { text("@id")?.value }

  /// The values of a member, one or several.
  func values(_ name: String) -> [JSONNode] { Self.values(of: members.last { $0.name == name }?.node) }

  /// The first words of a member; those of a thing are its name.
  func text(_ name: String) -> PageText? { texts(name).first }

  /// The words of a member.
  func texts(_ name: String) -> [PageText] {
    values(name).compactMap { node in
      switch node.value {
      case .string(let text): place(text, node)
      case .number(let spelling): place(spelling, node)
      case .object: LinkedThing(node, from: offset).flatMap { $0.text("@value") ?? $0.text("name") }
      case .null, .bool, .array: nil
      }
    }
  }

  /// The things a member tells of.
  func things(_ name: String) -> [LinkedThing] {
    values(name).compactMap { LinkedThing($0, from: offset) }
  }

  /// A member that says yes or no, however it is spelled.
  func flag(_ name: String) -> (value: Bool, range: SourceRange?)? {
    guard let node = values(name).first else { return nil }
    let range = node.range.map { SourceRange($0.start + offset, $0.end + offset) }
    if let value = node.value.bool { return (value, range) }
    switch node.value.string?.lowercased() {
    case "true": return (true, range)
    case "false": return (false, range)
    default: return nil
    }
  }

  private func place(_ text: String, _ node: JSONNode) -> PageText? {
    PageText(text, at: node.range.map { SourceRange($0.start + offset, $0.end + offset) })
  }

  private static func values(of node: JSONNode?) -> [JSONNode] {
    guard let node else { return [] }
    return node.value.elements?.flatMap { $0.value.elements ?? [$0] } ?? [node]
  }
}
