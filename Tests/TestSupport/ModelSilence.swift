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

  private static func plain(_ value: JSONValue) -> String? {
    value["type"]?.value.string == "text" && value.members?.count == 2 ? value["text"]?.value.string : nil
  }

  private static func run(_ text: String) -> JSONValue {
    .object([JSONMember("type", JSONNode(.string("text"))), JSONMember("text", JSONNode(.string(text)))])
  }

  private static func isBreak(_ value: JSONValue) -> Bool {
    value["type"]?.value.string == "lineBreak"
  }
}
