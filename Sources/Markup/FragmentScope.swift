/// The namespace declarations in force while a fragment is written.
struct FragmentScope {
  /// What a prefix that nothing binds is bound to, so that the fragment stands alone.
  static let unbound = "urn:x-galley:unbound"

  private var bindings: [String: String] = [:]

  /// The declarations that an element needs and that are not in force, in the order of their prefixes; they are from
  /// now on.
  mutating func declarations(for element: MarkupElement) -> [(prefix: String, uri: String)] {
    var needed: [String: String] = [element.name.prefix ?? "": Self.uri(of: element.name)]
    for name in element.attributes.map(\.name) {
      guard let prefix = name.prefix, prefix != "xml" else { continue }
      needed[prefix] = Self.uri(of: name)
    }
    Self.noteDataTypes(of: element, into: &needed)
    needed["xml"] = nil
    return declare(needed.filter { bindings[$0.key] != $0.value })
  }

  /// The declarations that an element and all below it need, as far as a prefix means one thing only; they are from now
  /// on.
  mutating func declarations(forAllIn root: MarkupElement) -> [(prefix: String, uri: String)] {
    var needed: [String: String] = [:]
    Self.collect(root, into: &needed)
    needed["xml"] = nil
    return declare(needed)
  }

  private mutating func declare(_ needed: [String: String]) -> [(prefix: String, uri: String)] {
    bindings.merge(needed) { _, new in new }
    return needed.sorted { $0.key < $1.key }.map { (prefix: $0.key, uri: $0.value) }
  }

  private static func collect(_ element: MarkupElement, into needed: inout [String: String]) {
    note(element.name, into: &needed)
    for name in element.attributes.map(\.name) where name.prefix != nil { note(name, into: &needed) }
    noteDataTypes(of: element, into: &needed)
    for case .element(let child) in element.children { collect(child, into: &needed) }
  }

  /// Data types are named by prefix in values; XML Schema's are the only ones there are.
  private static func noteDataTypes(of element: MarkupElement, into needed: inout [String: String]) {
    for attribute in element.attributes {
      guard let prefix = attribute.prefixOfDataType, needed[prefix] == nil else { continue }
      needed[prefix] = MarkupAttribute.schema
    }
  }

  private static func note(_ name: MarkupName, into needed: inout [String: String]) {
    let prefix = name.prefix ?? ""
    if needed[prefix] == nil { needed[prefix] = uri(of: name) }
  }

  private static func uri(of name: MarkupName) -> String {
    name.namespace ?? (name.prefix == nil ? "" : unbound)
  }
}
