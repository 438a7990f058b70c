import ArticleModel

/// The vocabularies that an item's qcodes are resolved by: those of its catalogs, those the user brought, and IPTC's.
package struct Vocabularies: Sendable {
  /// IPTC's vocabularies and no others.
  package static let iptc = Vocabularies()

  private static let iptcAddresses = Dictionary(
    IPTCCatalog.schemes.map { ($0.alias, $0.uri) }, uniquingKeysWith: { first, _ in first })
  private static let iptcAliases = Dictionary(
    IPTCCatalog.schemes.map { ($0.uri, $0.alias) }, uniquingKeysWith: { first, _ in first })

  private var own: [String: String] = [:]

  /// Makes the vocabularies of some catalogs; what they declare in place goes before what the user brought, and that
  /// before what IPTC declares.
  package init(_ catalogs: [Catalog] = [], given: [Scheme] = []) {
    for scheme in given { own[scheme.alias] = scheme.uri }
    for scheme in catalogs.flatMap(\.schemes) { own[scheme.alias] = scheme.uri }
  }

  /// The address of a vocabulary; `nil` where no catalog at hand declares its alias.
  package func address(ofAlias alias: String) -> String? {
    own[alias] ?? Self.iptcAddresses[alias]
  }

  /// Whether an alias is declared in place or by a catalog of the user's, rather than by IPTC alone.
  package func declares(_ alias: String) -> Bool { own[alias] != nil }

  /// The alias that IPTC's catalog gives to the vocabulary an alias stands for; `nil` where it is not IPTC's.
  package func iptcAlias(of alias: String) -> String? {
    own[alias].map { Self.iptcAliases[$0] } ?? (Self.iptcAddresses[alias] == nil ? nil : alias)
  }

  /// The alias that IPTC's catalog gives to the vocabulary of an address.
  package static func iptcAlias(ofAddress address: String) -> String? { iptcAliases[address] }

  /// The address of the concept a qcode names; `nil` where it is no qcode or its alias is unknown.
  ///
  /// Address and code are joined as they are (NewsML-G2 specification, qcode), except for three vocabularies of IPTC's
  /// catalog whose entry lacks the slash that their concepts' addresses have.
  package func address(of qcode: String) -> String? {
    guard let colon = qcode.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let code = qcode[qcode.utf8.index(after: colon)...]
    guard !code.isEmpty, let scheme = address(ofAlias: String(qcode[..<colon])) else { return nil }
    let lacksSlash = code.utf8.first != UInt8(ascii: "/") && IPTCCatalog.unterminated.contains(scheme)
    return scheme + (lacksSlash ? "/" : "") + code
  }

  /// The code with the address that its qcode resolves to, where it has a qcode and the vocabulary is known.
  package func resolving(_ code: Code) -> Code {
    guard let qcode = code.qcode, let address = address(of: qcode) else { return code }
    var code = code
    code.resolvedURI = address
    return code
  }
}
