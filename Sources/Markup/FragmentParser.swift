/// Reads XML that stands alone, as `MarkupElement.fragment` writes it; anything that is not well-formed is refused.
///
/// It knows no DTD and no entities but XML's own five. It is for payloads that must be proven well-formed where libxml2
/// cannot be asked; whole documents are read by the bridge.
struct FragmentParser {
  /// How deep elements may stand inside each other.
  private static let depthLimit = 256

  private let bytes: [UInt8]
  private var index = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The element that the bytes are, with nothing but white space around it.
  static func element(of bytes: [UInt8]) -> MarkupElement? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var parser = FragmentParser(bytes)
    parser.skipSpace()
    guard parser.take("<"), let element = parser.element([:], depth: 0) else { return nil }
    parser.skipSpace()
    return parser.index == bytes.count ? element : nil
  }

  /// The element whose `<` was just read.
  private mutating func element(_ outer: [String: String], depth: Int) -> MarkupElement? {
    guard depth < Self.depthLimit, let name = name(), let pairs = attributes() else { return nil }
    var scope = outer
    for (key, value) in pairs {
      if key == "xmlns" { scope[""] = value }
      if key.hasPrefix("xmlns:") { scope[String(key.dropFirst(6))] = value }
    }
    guard var element = Self.element(name, pairs, scope) else { return nil }
    if take("/>") { return element }
    guard take(">") else { return nil }
    while !take("</") {
      guard let node = node(scope, depth) else { return nil }
      element.children.append(node)
    }
    guard self.name() == name else { return nil }
    skipSpace()
    return take(">") ? element : nil
  }

  private mutating func node(_ scope: [String: String], _ depth: Int) -> MarkupNode? {
    guard index < bytes.count else { return nil }
    if take("<!--") { return until("-->").flatMap { $0.contains("--") ? nil : .comment($0) } }
    if take("<?") { return instruction() }
    if take("<![CDATA[") { return until("]]>").map { .text(MarkupText($0)) } }
    if take("<") { return element(scope, depth: depth + 1).map { .element($0) } }
    return text(upTo: [UInt8(ascii: "<")]).map { .text(MarkupText($0)) }
  }

  private mutating func instruction() -> MarkupNode? {
    guard let target = name(), target.lowercased() != "xml" else { return nil }
    skipSpace()
    return until("?>").map { .instruction(target: target, data: $0) }
  }

  /// The attributes of a start tag as written, declarations among them; no name comes twice.
  private mutating func attributes() -> [(String, String)]? {
    var pairs: [(String, String)] = []
    while true {
      let before = index
      skipSpace()
      guard let byte = bytes[safe: index] else { return nil }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { return pairs }
      guard index > before, let name = name(), !pairs.contains(where: { $0.0 == name }) else { return nil }
      skipSpace()
      guard take("=") else { return nil }
      skipSpace()
      guard let quote = bytes[safe: index], quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        return nil
      }
      index += 1
      guard let value = text(upTo: [quote, UInt8(ascii: "<")]), bytes[safe: index] == quote else { return nil }
      index += 1
      pairs.append((name, value))
    }
  }

  private static func element(
    _ name: String, _ pairs: [(String, String)], _ scope: [String: String]
  ) -> MarkupElement? {
    guard let name = markupName(name, scope, isAttribute: false) else { return nil }
    var element = MarkupElement(name)
    for (key, value) in pairs where key != "xmlns" && !key.hasPrefix("xmlns:") {
      guard let name = markupName(key, scope, isAttribute: true) else { return nil }
      if name.namespace != nil, element.attributes.contains(where: { $0.name.expands(to: name) }) { return nil }
      element.attributes.append(MarkupAttribute(name, value))
    }
    return element
  }

  private static func markupName(_ text: String, _ scope: [String: String], isAttribute: Bool) -> MarkupName? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 1 {
      let namespace = isAttribute ? nil : scope[""].flatMap { $0.isEmpty ? nil : $0 }
      return MarkupName(text, namespace: namespace)
    }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    let prefix = String(parts[0])
    if prefix == "xml" {
      return MarkupName(String(parts[1]), prefix: prefix, namespace: "http://www.w3.org/XML/1998/namespace")
    }
    guard prefix != "xmlns", let namespace = scope[prefix], !namespace.isEmpty else { return nil }
    return MarkupName(String(parts[1]), prefix: prefix, namespace: namespace)
  }
}

// MARK: Characters

extension FragmentParser {
  private mutating func skipSpace() {
    while let byte = bytes[safe: index], byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let word = word.utf8
    guard index + word.count <= bytes.count else { return false }
    for (offset, byte) in word.enumerated() where bytes[index + offset] != byte { return false }
    index += word.count
    return true
  }

  private mutating func name() -> String? {
    let start = index
    while let byte = bytes[safe: index], Self.isNameByte(byte) { index += 1 }
    guard index > start, bytes[start] > 0x40 else { return nil }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    return Self.isName(name) ? name : nil
  }

  /// Whether all scalars of a text may stand in a name.
  static func isName(_ text: String) -> Bool {
    text.utf8.allSatisfy(isNameByte) && text.unicodeScalars.allSatisfy { $0.value < 0x80 || isNameScalar($0) }
  }

  /// Whether a name may begin with a scalar beyond ASCII (XML 1.0, NameStartChar).
  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F,
      0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// ASCII name characters, and every byte beyond ASCII.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: ":"), 0x80...:
      true
    default: false
    }
  }

  private mutating func until(_ end: StaticString) -> String? {
    let start = index
    while index < bytes.count {
      let here = index
      if take(end) { return Self.clean(bytes[start..<here]) }
      index += 1
    }
    return nil
  }

  /// Text up to one of some bytes, with its references resolved.
  private mutating func text(upTo ends: [UInt8]) -> String? {
    var text: [UInt8] = []
    while let byte = bytes[safe: index], !ends.contains(byte) {
      index += 1
      if byte == UInt8(ascii: "&") {
        guard let reference = until(";"), let scalar = Self.scalar(of: reference) else { return nil }
        text += Array(String(Character(scalar)).utf8)
      } else {
        text.append(byte)
      }
    }
    return index < bytes.count ? Self.clean(text[...]) : nil
  }

  /// The text, unless it holds a scalar that XML forbids.
  private static func clean(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.unicodeScalars.allSatisfy(isAllowed) ? text : nil
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 ? scalar.value != 0xFFFE && scalar.value != 0xFFFF : [0x09, 0x0A, 0x0D].contains(scalar.value)
  }

  private static func scalar(of reference: String) -> Unicode.Scalar? {
    switch reference {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard reference.hasPrefix("#"), reference.utf8.count < 10 else { return nil }
      let isHex = reference.hasPrefix("#x")
      let digits = reference.dropFirst(isHex ? 2 : 1)
      guard digits.first != "+", digits.first != "-" else { return nil }
      return UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
    }
  }
}

extension MarkupElement {
  /// The element that XML is which stands alone; `nil` where it is not well-formed.
  public init?(fragment bytes: [UInt8]) {
    guard let element = FragmentParser.element(of: bytes) else { return nil }
    self = element
  }
}

extension MarkupName {
  /// Whether a text is a name without a colon, such as a prefix or a local part must be.
  public static func isNCName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.value > 0x40, !text.utf8.contains(UInt8(ascii: ":")) else {
      return false
    }
    return FragmentParser.isName(text)
  }

  fileprivate func expands(to other: MarkupName) -> Bool {
    local == other.local && namespace == other.namespace
  }
}

extension [UInt8] {
  fileprivate subscript(safe index: Int) -> UInt8? { index < count ? self[index] : nil }
}
