import ArticleModel
import JSONText
import NewsCodes
import Source

extension NinjsLint {
  /// What an object must be like.
  struct Demands {
    /// The shapes of its members.
    var shapes: [String: NinjsShape]
    /// The members that must be there.
    var all: [String] = []
    /// The members of which exactly one must be there.
    var one: [String] = []
  }

  /// Looks at the members of the item and at everything in them.
  mutating func inspect(item node: JSONNode) {
    inspect(node, Demands(shapes: NinjsSchema.item(line), all: ["uri"]), "the item")
  }

  /// Looks at a value and at everything in it; `name` is what people know it by.
  mutating func inspect(_ node: JSONNode, _ shape: NinjsShape, _ name: String) {
    switch shape {
    case .text: if want(.string, "a text", node, name) { inspect(text: node, name) }
    case .uri: inspect(uri: node, name)
    case .moment: inspect(moment: node, name)
    case .date: inspect(date: node, name)
    case .integer(let bounds): inspect(number: node, bounds, name)
    case .number: _ = want(.number, "a number", node, name)
    case .word(let words): inspect(word: node, words, name)
    case .list(let shape):
      guard want(.array, "a list", node, name) else { return }
      for element in node.value.elements ?? [] { inspect(element, shape, name) }
    case .object(let shapes, let all, let one): inspect(node, Demands(shapes: shapes, all: all, one: one), name)
    case .either(let shape, let pairs):
      inspect(node, shape, name)
      inspect(node, pairs, name)
    case .keyed(let shape): inspect(keyed: node, shape, name)
    case .anyObject: _ = want(.object, "an object", node, name)
    case .geometry:
      if !NinjsGeometry.accepts(node.value) {
        find(.ninjsWrongType, "\(name) is no geometry of GeoJSON", at: node.range)
      }
    case .association: inspect(association: node)
    }
  }

  /// Whether a value is of a kind; one that is not is taken down.
  private mutating func want(_ kind: JSONKind, _ words: String, _ node: JSONNode, _ name: String) -> Bool {
    if node.value.kind == kind { return true }
    let found = node.value.kind == .null ? "null" : "\(node.value.kind.rawValue)"
    find(.ninjsWrongType, "\(name) is to be \(words) and is \(found)", at: node.range)
    return false
  }

  private mutating func inspect(keyed node: JSONNode, _ shape: NinjsShape, _ name: String) {
    guard want(.object, "an object", node, name) else { return }
    for member in node.value.members ?? [] {
      if !NinjsShape.isKey(member.name) {
        let words = "the name \(member.name.quoted) in \(name) begins with no letter, digit or low line"
        find(.ninjsUndefinedMember, words, at: member.nameRange)
      }
      inspect(member.node, shape, name)
    }
  }

  private mutating func inspect(association node: JSONNode) {
    var shapes = NinjsSchema.item(line)
    if line != .one { shapes["name"] = .text }
    if line == .three { shapes["rel"] = .text }
    inspect(node, Demands(shapes: shapes, all: line == .one ? ["uri"] : ["uri", "name"]), "the association")
  }

  /// Looks at an object, its members, and those it lacks.
  private mutating func inspect(_ node: JSONNode, _ demands: Demands, _ name: String) {
    guard want(.object, "an object", node, name) else { return }
    let members = node.value.members ?? []
    for member in members {
      if let shape = shape(of: member.name, in: demands.shapes) {
        inspect(member.node, shape, member.name.quoted)
      } else if !isOfLaterVersion(member, in: name) {
        let words = "\(name) of ninjs \(line.rawValue) has no member \(member.name.quoted)"
        find(.ninjsUndefinedMember, words + hint(at: member.name, demands.shapes), at: member.nameRange)
      }
    }
    for lacking in demands.all where node.value[lacking] == nil {
      find(.ninjsMissingMember, "\(name) has no \(lacking.quoted)", at: node.range?.beginning)
    }
    let counted = demands.one.filter { node.value[$0] != nil }.count
    if !demands.one.isEmpty, counted != 1 {
      let words = demands.one.map(\.quoted).joined(separator: " and ")
      find(.ninjsMissingMember, "\(name) is to have one of \(words) and has \(counted)", at: node.range?.beginning)
    }
    inspect(codeOf: node)
  }

  private mutating func inspect(_ node: JSONNode, _ pairs: [[String]], _ name: String) {
    let isMet = pairs.contains { pair in pair.filter { node.value[$0] != nil }.count == 1 }
    guard !isMet, node.value.kind == .object else { return }
    let words = pairs.map { $0.map(\.quoted).joined(separator: " or ") }.joined(separator: ", ")
    find(.ninjsMissingMember, "\(name) is to have one of \(words), and no more", at: node.range?.beginning)
  }

  private func shape(of name: String, in shapes: [String: NinjsShape]) -> NinjsShape? {
    if line == .one, name == "standard" { return shapes["$standard"] }
    return NinjsShape.of(name, in: shapes)
  }

  /// Version 3.2 and its sisters added the files a rendition is made of; the grammar knows the versions before.
  private func isOfLaterVersion(_ member: JSONMember, in name: String) -> Bool {
    name == "renditions".quoted && member.name == "resources" && member.node.value.kind == .array
  }

  /// What a name may have been meant as.
  private mutating func hint(at name: String, _ shapes: [String: NinjsShape]) -> String {
    guard hintCount < 100 else { return "" }
    hintCount += 1
    if name.lowercased() == "guid", shapes["uri"] != nil { return ": it is spelt \("uri".quoted)" }
    if let right = shapes.keys.first(where: { $0.lowercased() == name.lowercased() && $0 != name }) {
      return ": it is spelt \(right.quoted)"
    }
    let others = NinjsLine.allCases.filter { $0 != line && NinjsShape.of(name, in: NinjsSchema.item($0)) != nil }
    if let other = others.first, shapes["uri"] != nil, shapes["type"] != nil {
      return ": it is of ninjs \(other.rawValue)"
    }
    return guesses.words(for: name, among: shapes.keys.sorted())
  }
}

extension String {
  /// The name of a member as people see it in the JSON.
  fileprivate var quoted: String { "\"\(prefix(60))\"" }
}

extension SourceRange {
  /// Its first byte.
  fileprivate var beginning: SourceRange { SourceRange(start, min(start + 1, end)) }
}
