import JSONText
import Source

/// A text of a ninjs item, what it was called and where it stands.
struct NinjsText {
  /// The text.
  let value: String
  /// The name of its member.
  let name: String
  /// Where it stands, quotes included.
  let range: SourceRange?

  /// Takes a member that is a text or a number.
  init?(_ member: JSONMember) {
    switch member.node.value {
    case .string(let text), .number(let text): value = text
    case .null, .bool, .array, .object: return nil
    }
    name = member.name
    range = member.node.range
  }
}
