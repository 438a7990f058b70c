import ArticleModel

/// A code as ninjs spells it: an address and a literal, or in line 1 a scheme and a code.
package struct NinjsCode: Hashable, Sendable {
  /// The address of the concept.
  package var uri: String?
  /// A free text that identifies it; a qcode is one.
  package var literal: String?
  /// The address of the vocabulary.
  package var scheme: String?
  /// The code in the vocabulary, or any other id.
  package var code: String?

  /// Takes what a source gives.
  package init(uri: String? = nil, literal: String? = nil, scheme: String? = nil, code: String? = nil) {
    self.uri = uri
    self.literal = literal
    self.scheme = scheme
    self.code = code
  }

  /// Spells a code for a line; `value` tells how much of it comes back.
  package init(_ code: Code, in line: NinjsLine) {
    self.init()
    let address = [code.resolvedURI, code.uri].compactMap(\.self).first { LexicalForm.isURI($0) }
    let words = [code.qcode, code.literal] + (address == nil ? [code.uri, code.resolvedURI] : [])
    let word = words.compactMap(\.self).first { !$0.isEmpty }
    if line != .one {
      (uri, literal) = (address, word)
    } else if let address, let local = Self.local(code), !local.isEmpty, address.hasSuffix(local),
      LexicalForm.isURI(String(address.dropLast(local.count)))
    {
      (scheme, self.code) = (String(address.dropLast(local.count)), local)
    } else {
      self.code = code.resolvedURI == nil ? address ?? word : word ?? address
    }
  }

  /// Whether there is nothing to write.
  package var isEmpty: Bool { uri == nil && literal == nil && scheme == nil && code == nil }

  /// The code it stands for; `nil` where it stands for none.
  package var value: Code? {
    if uri != nil || literal != nil { return addressed }
    guard let code else { return nil }
    guard let scheme else { return Code(spelled: code) }
    let address = scheme + code
    if let alias = IPTCCatalog.schemes.first(where: { $0.uri == scheme })?.alias {
      return Code(alias + ":" + code, resolved: address)
    }
    return Code(uri: address, literal: code)
  }

  private var addressed: Code {
    guard let literal else { return Code(uri: uri) }
    var code = Code(spelled: literal)
    guard let qcode = code.qcode else { return Code(uri: uri, literal: literal) }
    guard let uri else { return code }
    let isResolution = uri == code.resolvedURI || Self.localPart(of: qcode).map { uri.hasSuffix($0) } ?? false
    if isResolution { code.resolvedURI = uri } else { code.uri = uri }
    return code
  }

  /// The part of a code that stands at the end of its address.
  private static func local(_ code: Code) -> String? {
    code.qcode.flatMap(localPart) ?? code.literal
  }

  private static func localPart(of qcode: String) -> String? {
    qcode.firstIndex(of: ":").map { String(qcode[qcode.index(after: $0)...]) }
  }
}
