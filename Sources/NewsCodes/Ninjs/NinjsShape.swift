import ArticleModel
import JSONText

/// What the schema of a line of ninjs lets a value be: what it accepts validates.
package indirect enum NinjsShape: Sendable {
  /// Any text.
  case text
  /// A text that is a URI.
  case uri
  /// A text that is a moment of RFC 3339.
  case moment
  /// A text that is a date of any precision.
  case date
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// A number.
  case number
  /// One of these words.
  case word([String])
  /// A list.
  case list(NinjsShape)
  /// An object with these members, all of some of them, and exactly one of others.
  case object([String: NinjsShape], all: [String] = [], one: [String] = [])
  /// A value of a shape that has exactly one member of the first pair or of the second.
  case either(NinjsShape, [[String]])
  /// An object with names of the source's own.
  case keyed(NinjsShape)
  /// An object of any kind.
  case anyObject
  /// A geometry of GeoJSON.
  case geometry
  /// An item of ninjs, as an association.
  case association

  /// Whether a value may stand there.
  package func accepts(_ value: JSONValue, in line: NinjsLine) -> Bool {
    switch self {
    case .text: value.kind == .string
    case .uri: value.string.map(LexicalForm.isURI) ?? false
    case .moment: value.string.map { NewsDate.isRFC3339($0) && NewsDate(iso8601: $0) != nil } ?? false
    case .date:
      value.string.map { NewsDate(iso8601: $0)?.iso8601 == $0 || Self.moment.accepts(value, in: line) } ?? false
    case .integer(let bounds): value.integer.map(bounds.contains) ?? false
    case .number: value.kind == .number
    case .word(let words): value.string.map(words.contains) ?? false
    case .list(let shape): value.elements?.allSatisfy { shape.accepts($0.value, in: line) } ?? false
    case .object(let shapes, let all, let one): Self.accepts(value, shapes, (all, one), line)
    case .either(let shape, let pairs):
      shape.accepts(value, in: line) && pairs.contains { $0.filter { value[$0] != nil }.count == 1 }
    case .keyed(let shape):
      value.members?.allSatisfy { Self.isKey($0.name) && shape.accepts($0.node.value, in: line) } ?? false
    case .anyObject: value.kind == .object
    case .geometry: NinjsGeometry.accepts(value)
    case .association: Self.isAssociation(value, line)
    }
  }

  /// Whether a name may be one of line 1's patterns: it begins with a letter, a digit or a low line, in ASCII.
  package static func isKey(_ name: String) -> Bool {
    guard let first = name.utf8.first else { return false }
    return (0x30...0x39).contains(first) || (0x61...0x7A).contains(first | 0x20) || first == UInt8(ascii: "_")
  }

  private static func accepts(
    _ value: JSONValue, _ shapes: [String: NinjsShape], _ demands: (all: [String], one: [String]), _ line: NinjsLine
  ) -> Bool {
    guard let members = value.members, Set(members.map(\.name)).count == members.count else { return false }
    let names = members.map(\.name)
    guard demands.all.allSatisfy(names.contains) else { return false }
    guard demands.one.isEmpty || demands.one.filter(names.contains).count == 1 else { return false }
    return members.allSatisfy { member in
      let shape = of(member.name, in: shapes)
      return shape?.accepts(member.node.value, in: line) ?? false
    }
  }

  /// The shape of a name: its own, or that of a pattern of line 1, such as `body_` for `body_html`.
  package static func of(_ name: String, in shapes: [String: NinjsShape]) -> NinjsShape? {
    if let shape = shapes[name], !name.hasSuffix("_") { return shape }
    for (prefix, shape) in shapes where prefix.hasSuffix("_") && name.hasPrefix(prefix) {
      if isKey(String(name.dropFirst(prefix.count))) { return shape }
    }
    return nil
  }

  private static func isAssociation(_ value: JSONValue, _ line: NinjsLine) -> Bool {
    var shapes = NinjsSchema.item(line)
    if line != .one { shapes["name"] = .text }
    if line == .three { shapes["rel"] = .text }
    return NinjsShape.object(shapes, all: line == .one ? ["uri"] : ["uri", "name"]).accepts(value, in: line)
  }
}
