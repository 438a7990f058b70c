import JSONText
import Source

/// The members of a JSON object that nobody has taken yet; what says nothing (`null`, empty) is not among them.
struct NinjsObject {
  /// The members, in the order of the source.
  private(set) var members: [JSONMember]
  /// Where the object stands.
  let range: SourceRange?

  /// Takes an object; `nil` where the value is none.
  init?(_ node: JSONNode) {
    guard case .object(let all) = node.value else { return nil }
    members = all.filter { !Self.saysNothing($0.node.value) }
    range = node.range
  }

  /// Takes members.
  init(members: [JSONMember], at range: SourceRange?) {
    (self.members, self.range) = (members, range)
  }

  /// A name as it is looked for: in lower case, without the dollar of `$standard`.
  static func key(_ name: String) -> String {
    let key = name.lowercased()
    return key.hasPrefix("$") ? String(key.dropFirst()) : key
  }

  /// Whether a member of one of these names is there, whatever it holds.
  func holds(_ names: String...) -> Bool {
    members.contains { names.contains(Self.key($0.name)) }
  }

  /// The value of a member, which stays.
  func peek(_ names: String...) -> JSONNode? {
    members.last { names.contains(Self.key($0.name)) }?.node
  }

  /// Takes the member of the first of these names that is there with a value that fits.
  mutating func take(_ names: [String], where fits: (JSONValue) -> Bool = { _ in true }) -> JSONMember? {
    for name in names {
      if let index = members.lastIndex(where: { Self.key($0.name) == name && fits($0.node.value) }) {
        return members.remove(at: index)
      }
    }
    return nil
  }

  /// Takes a text.
  mutating func text(_ names: String...) -> NinjsText? {
    take(names) { $0.kind == .string }.flatMap(NinjsText.init)
  }

  /// Takes a text or a number as it is spelled.
  mutating func word(_ names: String...) -> NinjsText? {
    take(names) { $0.kind == .string || $0.kind == .number }.flatMap(NinjsText.init)
  }

  /// Takes a whole number, be it spelled as a text, that fits.
  mutating func number(_ names: String..., in bounds: ClosedRange<Int> = 0...Int.max) -> NinjsNumber? {
    let member = take(names) { NinjsNumber.value(of: $0).map(bounds.contains) ?? false }
    return member.flatMap { member in
      NinjsNumber.value(of: member.node.value).map {
        NinjsNumber(value: $0, name: member.name, range: member.node.range)
      }
    }
  }

  /// Takes a list.
  mutating func list(_ names: String...) -> JSONMember? {
    take(names) { $0.kind == .array }
  }

  /// Takes the texts whose names begin with a prefix; each comes with the rest of its name.
  mutating func texts(prefixed prefix: String) -> [(suffix: String, text: NinjsText)] {
    texts { Self.key($0).hasPrefix(prefix) && $0.utf8.count > prefix.utf8.count }.map {
      (String($0.name.dropFirst(prefix.count)), $0)
    }
  }

  /// Takes the texts whose names end with a suffix; each comes with the beginning of its name.
  mutating func texts(suffixed suffix: String) -> [(prefix: String, text: NinjsText)] {
    texts { Self.key($0).hasSuffix(suffix) && $0.utf8.count > suffix.utf8.count }.map {
      (String($0.name.dropLast(suffix.count)), $0)
    }
  }

  private mutating func texts(where fits: (String) -> Bool) -> [NinjsText] {
    let isTaken = { (member: JSONMember) in fits(member.name) && member.node.value.kind == .string }
    let taken = members.filter(isTaken)
    members.removeAll(where: isTaken)
    return taken.compactMap(NinjsText.init)
  }

  /// Puts a member back.
  mutating func restore(_ member: JSONMember) {
    members.append(member)
  }

  private static func saysNothing(_ value: JSONValue) -> Bool {
    switch value {
    case .null: true
    case .string(let text): text.isEmpty
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    case .bool, .number: false
    }
  }
}
