import Source

/// Any JSON as a value: numbers as they were spelled, members in the order they stood.
package enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number as it is spelled.
  case number(String)
  /// Text.
  case string(String)
  /// Values in order.
  case array([JSONNode])
  /// Members in order.
  case object([JSONMember])

  /// The value of the last member with this name, which is the one that counts.
  package subscript(name: String) -> JSONNode? {
    members?.last { $0.name == name }?.node
  }

  /// The text, if it is text.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The values, if it is an array.
  package var elements: [JSONNode]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members, if it is an object.
  package var members: [JSONMember]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The whole number, if it is one that fits 64 bits.
  package var integer: Int? {
    if case .number(let spelling) = self { Int(spelling) } else { nil }
  }

  /// The truth value, if it is one.
  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The kind.
  package var kind: JSONKind {
    switch self {
    case .null: .null
    case .bool: .boolean
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}
