/// What NewsML-G2 allows where: the facts of the schema of 2.35 (IPTC, CC BY 4.0), as far as putting foreign payloads
/// back asks for them.
struct NewsMLGrammar: Sendable {
  /// The grammar of NewsML-G2 2.35 at conformance power.
  static let standard = NewsMLGrammar()

  private let named: [String: NewsMLType]
  private let globalTypes: [String: String]

  private init() {
    var bundles: [String: [Substring]] = [:]
    for line in Self.bundles.split(separator: "\n") {
      let words = line.split(separator: " ")
      bundles[String(words[0])] = Array(words.dropFirst())
    }
    var types: [String: NewsMLType] = [:]
    for line in (Self.types + "\n" + Self.moreTypes).split(separator: "\n") {
      let type = NewsMLType(line, bundles)
      types[type.name] = type
    }
    named = types
    var globals: [String: String] = [:]
    for word in Self.globals.split(whereSeparator: \.isWhitespace) {
      let (name, type) = NewsMLType.reference(word)
      globals[name] = type
    }
    globalTypes = globals
  }

  /// The type of an element that may stand wherever anything may; `nil` where there is none of this name.
  func type(ofGlobal name: String) -> NewsMLType? {
    globalTypes[name].flatMap(type(named:))
  }

  /// The type of a child of an element of some type; `nil` where it may not have such a child.
  func type(of child: String, in parent: NewsMLType) -> NewsMLType? {
    if let name = parent.childTypes[child] { return type(named: name) }
    return parent.takesAnything ? type(ofGlobal: child) : nil
  }

  private func type(named name: String) -> NewsMLType? {
    name.hasPrefix("=") ? NewsMLType(text: NewsMLForm(name.dropFirst())) : named[name]
  }
}
