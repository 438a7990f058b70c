/// What the schema of NITF 3.6 allows: the content and the attributes of every element.
///
/// The facts of nitf-3-6.xsd (IPTC), in a notation of our own: the kind of content, the child elements, the attributes.
package enum NITFGrammar {
  /// What an element can hold.
  package enum Content: Character {
    /// Nothing.
    case empty = "E"
    /// Text alone.
    case text = "T"
    /// Text and some elements.
    case mixed = "M"
    /// Enriched text.
    case inline = "I"
    /// Enriched text and blocks.
    case flow = "F"
    /// Some elements in any order.
    case choice = "C"
    /// Some elements in a fixed order.
    case sequence = "S"
    /// What takes rules of its own.
    case special = "X"
  }

  /// How often a child can stand at its place.
  package enum Count: Character {
    case one = "1"
    case optional = "?"
    case many = "*"
  }

  /// What an attribute can be.
  package enum Value {
    case text
    case token
    case tokens
    case id
    case words([String])
  }

  /// What an attribute is, and whether it must be there.
  package struct Attribute {
    package var value: Value
    package var isRequired: Bool
  }

  /// What an element is.
  package struct Rule {
    package var content: Content
    package var children: [(name: String, count: Count)]
    package var takesAny: Bool
    package var attributes: [String: Attribute]
    package var order: [String]

    /// Whether an element can be among its children.
    package func allows(_ name: String) -> Bool { children.contains { $0.name == name } }
  }

  /// The elements of enriched text.
  package static let enriched: Set<String> = [
    "chron", "classifier", "copyrite", "event", "function", "location", "money", "num", "object.title", "org",
    "person", "postaddr", "virtloc", "a", "br", "em", "lang", "pronounce", "q",
  ]
  /// The elements that a block holds.
  package static let blocks: Set<String> = [
    "p", "hl2", "table", "nitf-table", "media", "ol", "ul", "dl", "bq", "fn", "note", "pre", "hr",
  ]
  /// Elements of HTML that mark words, which stand as `em`.
  static let marks: Set<String> = [
    "strong", "b", "i", "u", "s", "strike", "del", "ins", "sub", "sup", "code", "tt", "kbd", "samp", "small", "big",
    "font", "cite", "dfn", "mark", "underline", "bold", "italic",
  ]
  /// Elements of HTML that hold blocks, which stand as `block`.
  static let containers: Set<String> = [
    "div", "section", "article", "header", "footer", "main", "aside", "figure", "center", "gallery", "details",
  ]
  /// Headings, which stand as `hl2`.
  static let headings: Set<String> = ["hl1", "hl3", "h1", "h2", "h3", "h4", "h5", "h6"]

  /// The rule of an element; `nil` where NITF has no such element.
  package static func rule(_ name: String) -> Rule? { rules[name] }

  /// The names of all elements.
  package static var names: [String] { rules.keys.sorted() }

  private static let rules: [String: Rule] = {
    var rules: [String: Rule] = [:]
    for line in (head + bodyParts + text).split(separator: "\n") {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { words($0) }
      guard parts.count == 4, let name = parts[0].first, let kind = parts[1].first?.first,
        let content = Content(rawValue: kind)
      else { continue }
      let children = parts[2].filter { $0 != "ANY" }.map { word -> (name: String, count: Count) in
        let count = word.last.flatMap(Count.init)
        return (count == nil ? word : String(word.dropLast()), count ?? .many)
      }
      let declared = parts[3].flatMap { $0 == "g" ? ["id:ID"] : $0 == "c" ? common : $0 == "k" ? cell : [$0] }
      var attributes: [String: Attribute] = [:]
      for word in declared { attributes[attributeName(word)] = attribute(word) }
      rules[name] = Rule(
        content: content, children: children, takesAny: parts[2].contains("ANY"), attributes: attributes,
        order: declared.map(attributeName))
    }
    return rules
  }()

  private static let common = ["id:ID", "class", "style"]
  private static let cell = [
    "align:left,center,right,justify,char", "char", "charoff", "valign:top,middle,bottom,baseline",
  ]

  private static func words(_ part: Substring) -> [String] { part.split(separator: " ").map(String.init) }

  private static func attributeName(_ word: String) -> String {
    let name = word.split(separator: ":")[0]
    return name.last == "!" ? String(name.dropLast()) : String(name)
  }

  private static func attribute(_ word: String) -> Attribute {
    let parts = word.split(separator: ":")
    let isRequired = parts[0].last == "!"
    guard parts.count > 1 else { return Attribute(value: .text, isRequired: isRequired) }
    switch parts[1] {
    case "N": return Attribute(value: .token, isRequired: isRequired)
    case "NS": return Attribute(value: .tokens, isRequired: isRequired)
    case "ID": return Attribute(value: .id, isRequired: isRequired)
    default:
      return Attribute(value: .words(parts[1].split(separator: ",").map(String.init)), isRequired: isRequired)
    }
  }
}
