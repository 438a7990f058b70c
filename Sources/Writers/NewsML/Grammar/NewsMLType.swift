/// A type of the schema: attributes, and text or children in order.
struct NewsMLType: Sendable {
  /// A place in the order of the children, and how many may stand in it.
  struct Slot: Sendable {
    let least: Int
    /// `nil` where there may be any number.
    let most: Int?
  }

  /// Its name in the schema.
  let name: String
  /// Whether it takes attributes of other namespaces.
  let takesForeignAttributes: Bool
  /// Whether text stands between its children.
  let isMixed: Bool
  /// The form of its text, where it has no children.
  let text: NewsMLForm?
  /// The forms of its attributes by their names.
  private(set) var attributes: [String: NewsMLForm] = [:]
  /// The attributes it must have.
  private(set) var required: [String] = []
  /// The places of its children, in order.
  private(set) var slots: [Slot] = []
  /// The types of its children by their names.
  private(set) var childTypes: [String: String] = [:]
  /// Where elements of other namespaces may stand.
  private(set) var foreignSlot: Int?
  /// Whether anything may stand there, elements of the schema among it.
  private(set) var takesAnything = false

  private var slotOfChild: [String: Int] = [:]

  /// Makes the type of an element that holds text and nothing else.
  init(text: NewsMLForm) {
    name = ""
    takesForeignAttributes = false
    isMixed = false
    self.text = text
  }

  /// Makes a type of its line in the grammar.
  init(_ line: Substring, _ bundles: [String: [Substring]]) {
    let parts = line.split(separator: ";", omittingEmptySubsequences: false)
    name = String(parts[0])
    takesForeignAttributes = parts[1].contains("o")
    isMixed = parts[1].contains("m")
    text = parts[2].isEmpty ? nil : NewsMLForm(parts[2])
    for word in parts[3].split(separator: " ") {
      for attribute in word.first == "&" ? bundles[String(word)] ?? [] : [word] { add(attribute: attribute) }
    }
    for slot in parts[4].split(separator: ",") { add(slot: slot) }
  }

  /// The place of a child; `nil` where it may not have such a child.
  func slot(of child: String) -> Int? { slotOfChild[child] ?? (takesAnything ? foreignSlot : nil) }

  /// The name and the type of a word of the grammar such as `party`, `title:Label1Type` or `rb=s`.
  static func reference(_ word: Substring) -> (name: String, type: String) {
    if let colon = word.firstIndex(of: ":") {
      return (String(word[..<colon]), String(word[word.index(after: colon)...]))
    }
    guard let equals = word.firstIndex(of: "=") else { return (String(word), String(word)) }
    return (String(word[..<equals]), String(word[equals...]))
  }

  private mutating func add(attribute word: Substring) {
    guard let equals = word.firstIndex(of: "=") else { return }
    let name = String(word[..<equals])
    let isRequired = word.last == "!"
    attributes[name] = NewsMLForm(word[word.index(after: equals)...].dropLast(isRequired ? 1 : 0))
    if isRequired { required.append(name) }
  }

  private mutating func add(slot word: Substring) {
    let mark: Character? = word.last.flatMap { "?*+".contains($0) ? $0 : nil }
    for child in (mark == nil ? word : word.dropLast()).split(separator: "|") {
      switch child {
      case "#": foreignSlot = slots.count
      case "##":
        foreignSlot = slots.count
        takesAnything = true
      case "#ds", "#!": break
      default:
        let (name, type) = Self.reference(child)
        childTypes[name] = type
        slotOfChild[name] = slots.count
      }
    }
    let isFree = mark == "?" || mark == "*" || word.first == "#"
    slots.append(Slot(least: isFree ? 0 : 1, most: mark == "*" || mark == "+" ? nil : 1))
  }
}
