import JSONText

/// A JSON object in the making.
struct JSONDraft {
  /// The members so far, in order.
  private(set) var members: [JSONMember] = []

  /// Whether nothing was set.
  var isEmpty: Bool { members.isEmpty }
  /// The object.
  var value: JSONValue { .object(members) }

  /// Whether there is a member of a name.
  func has(_ name: String) -> Bool { members.contains { $0.name == name } }

  /// Sets a member, where there is a value.
  mutating func set(_ name: String, _ value: JSONValue?) {
    guard let value else { return }
    if has(name) { members.removeAll { $0.name == name } }
    members.append(JSONMember(name, JSONNode(value)))
  }

  /// Sets a member that is a text.
  mutating func set(_ name: String, _ text: String?) {
    set(name, text.map(JSONValue.string))
  }

  /// Sets a member that is a whole number.
  mutating func set(_ name: String, _ number: Int?) {
    set(name, number.map { .number(String($0)) })
  }

  /// Sets a member that is a list, unless the list is empty.
  mutating func set(_ name: String, _ list: [JSONValue]) {
    set(name, list.isEmpty ? nil : .array(list.map { JSONNode($0) }))
  }

  /// Adds a value to a list.
  mutating func append(_ value: JSONValue, to name: String) {
    let elements = members.first { $0.name == name }?.node.value.elements ?? []
    let list = JSONValue.array(elements + [JSONNode(value)])
    guard let index = members.firstIndex(where: { $0.name == name }) else { return set(name, list) }
    members[index].node = JSONNode(list)
  }

  /// A name that no member has: the name, or the name with a number.
  func free(_ name: String) -> String {
    guard has(name) else { return name }
    var number = 2
    while has("\(name)_\(number)") { number += 1 }
    return "\(name)_\(number)"
  }
}
