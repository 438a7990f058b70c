import JSONText

/// Which parts of a document say nothing, so that it makes no difference whether they are there.
enum ModelSilence {
  /// Nodes that are nothing without what they hold.
  private static let hollow: Set<String> = [
    "text", "emphasis", "strong", "underline", "strike", "sup", "sub", "smallCaps", "code", "quote", "span", "entity",
    "ruby", "paragraph", "heading", "list", "definitionList", "quotation", "pullQuote", "section", "aside", "gallery",
    "preformatted", "relatedLink", "embed",
  ]
  /// Members that only tell more about others.
  private static let qualifiers: Set<String> = [
    "type", "style", "level", "direction", "language", "kind", "role", "rank", "isOrdered", "ordered", "repeats",
    "audience", "resolvedURI", "classes",
  ]

  /// Whether a value without silent parts in it says nothing itself: an empty text or list, a node or a record without
  /// words, codes or addresses, line breaks with nothing between them.
  static func saysNothing(_ value: JSONValue) -> Bool {
    switch value {
    case .null: true
    case .bool, .number: false
    case .string(let text): text.isEmpty
    case .array(let elements): elements.allSatisfy { $0.value == .null || isBreak($0.value) }
    case .object(let members):
      members.allSatisfy { qualifiers.contains($0.name) }
        && (value["type"]?.value.string.map(hollow.contains) ?? true)
    }
  }

  /// A text as XML and JSON alike can say it.
  static func settled(_ text: String, foldingSpace folds: Bool) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isForbidden =
        (scalar.value < 0x20 && ![0x09, 0x0A, 0x0D].contains(scalar.value)) || scalar.value & 0xFFFE == 0xFFFE
      scalars.append(isForbidden ? "\u{FFFD}" : scalar)
    }
    let text = String(scalars)
    return folds ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text
  }

  /// Whether a member says what others of its record say anyway: an element tells its own namespace, and the list that a
  /// payload is in its place.
  static func isTold(_ member: JSONMember, in record: [JSONMember]) -> Bool {
    guard member.name == "namespace" || member.name == "position" else { return false }
    let isPayload = record.contains { $0.name == "contextPath" } && record.contains { $0.name == "format" }
    let bytes = record.first { $0.name == "bytes" }?.node.value.string
    return isPayload && (member.name == "position" || bytes?.hasPrefix("<") == true)
  }

  /// What stands in a list in the place of a value: a span that says nothing about its words stands for them, and a mark
  /// around nothing but white space and breaks for those.
  static func opened(_ value: JSONValue) -> [JSONValue] {
    if value["type"]?.value.string == "span", isBare(value, also: []) {
      return (value["content"]?.value.elements ?? []).flatMap { opened($0.value) }
    }
    if plain(value) == nil, !isBreak(value), let gaps = gaps(in: value), !gaps.isEmpty { return gaps }
    return [value]
  }

  /// The white space and the breaks an inline consists of; `nil` where it says more.
  private static func gaps(in value: JSONValue) -> [JSONValue]? {
    if isBreak(value) { return [value] }
    if let text = plain(value) { return text.allSatisfy(\.isWhitespace) ? [value] : nil }
    guard let type = value["type"]?.value.string, marks.contains(type), isBare(value, also: qualifiers) else {
      return nil
    }
    var all: [JSONValue] = []
    for name in ["content", "base", "annotation"] {
      for inner in value[name]?.value.elements ?? [] {
        guard let gaps = gaps(in: inner.value) else { return nil }
        all += gaps
      }
    }
    return all
  }

  private static let marks: Set<String> = [
    "emphasis", "strong", "underline", "strike", "sup", "sub", "smallCaps", "code", "quote", "span", "entity", "ruby",
  ]

  /// Whether an inline is nothing but what it holds.
  private static func isBare(_ value: JSONValue, also others: Set<String>) -> Bool {
    let parts: Set<String> = ["type", "range", "content", "base", "annotation"]
    return (value.members ?? []).allSatisfy { member in
      parts.contains(member.name) || others.contains(member.name) || saysNothing(member.node.value)
    }
  }

  /// The values of a list with runs of text joined that stand side by side.
  static func joined(_ values: [JSONValue]) -> [JSONValue] {
    var joined = values
    var before: Int?
    for (index, value) in values.enumerated() where value != .null {
      guard let text = plain(value) else {
        before = nil
        continue
      }
      guard let first = before, let head = plain(joined[first]) else {
        before = index
        continue
      }
      joined[first] = run(head + text)
      joined[index] = .null
    }
    return joined
  }

  /// The words of a plain run of text.
  static func plain(_ value: JSONValue) -> String? {
    let isPlain = value.members?.allSatisfy { ["type", "text", "range"].contains($0.name) } ?? false
    return isPlain && value["type"]?.value.string == "text" ? value["text"]?.value.string : nil
  }

  private static func run(_ text: String) -> JSONValue {
    .object([JSONMember("type", JSONNode(.string("text"))), JSONMember("text", JSONNode(.string(text)))])
  }

  private static func isBreak(_ value: JSONValue) -> Bool {
    value["type"]?.value.string == "lineBreak"
  }
}
