import ArticleModel
import NewsCodes
import Source

extension NewsMLSheet {
  /// Writes `@qcode`, `@uri` and `@literal` of a code, as far as it has them.
  mutating func identify(_ code: Code?, _ path: String) {
    guard let code else { return }
    attribute("qcode", qcode(of: code, path))
    attribute("uri", address(code.uri, path))
    let unfit = code.qcode.flatMap { Code.isQCode($0) ? nil : $0 }
    attribute("literal", (code.literal ?? unfit).map(LexicalForm.oneLine))
    if let unfit { lose(.newsMLCode, path, code.literal == nil ? .approximated : .dropped, unfit) }
  }

  /// Writes a code where NewsML-G2 takes a qcode in one attribute and an address in another, and no literal.
  mutating func refer(_ name: StaticString, _ addressName: StaticString, to code: Code?, _ path: String) {
    guard let code else { return }
    attribute(name, qcode(of: code, path))
    attribute(addressName, address(code.uri, path))
    if let literal = code.literal { lose(.newsMLCode, path, .dropped, literal) }
    if let qcode = code.qcode, !Code.isQCode(qcode) { lose(.newsMLCode, path, .dropped, qcode) }
  }

  /// Writes codes where NewsML-G2 takes a list of qcodes in one attribute and a list of addresses in another.
  ///
  /// A code that is both a qcode and an address goes as the qcode alone: in two lists nobody could tell which belong
  /// together.
  mutating func refer(_ name: StaticString, _ addressName: StaticString, to codes: [Code], _ path: String) {
    var qcodes: [String] = []
    var addresses: [String] = []
    for code in codes {
      if let qcode = qcode(of: code, path) {
        qcodes.append(qcode)
        if let uri = code.uri { lose(.newsMLCode, path, .dropped, uri) }
      } else if let address = address(code.uri, path) {
        addresses.append(address)
      } else {
        lose(.newsMLCode, path, .dropped, code.summary)
        continue
      }
      if let literal = code.literal { lose(.newsMLCode, path, .dropped, literal) }
    }
    attribute(name, qcodes.isEmpty ? nil : qcodes.joined(separator: " "))
    attribute(addressName, addresses.isEmpty ? nil : addresses.joined(separator: " "))
  }

  /// The qcode of a code, if it has the form of one; an alias nobody declares is remarked on.
  private mutating func qcode(of code: Code, _ path: String) -> String? {
    guard let qcode = code.qcode, Code.isQCode(qcode) else { return nil }
    if vocabularies.address(of: qcode) == nil, unknownAliases.insert(String(qcode.prefix { $0 != ":" })).inserted {
      remark(Diagnostic(.newsMLUnresolvedQCode, "no catalog declares the alias of \"\(qcode)\" (\(path))"))
    }
    return qcode
  }

  /// An address as XML Schema takes it; what had to be mended or left out is noted.
  mutating func address(_ text: String?, _ path: String) -> String? {
    guard let text else { return nil }
    guard let address = LexicalForm.address(text), !address.isEmpty else {
      lose(.newsMLAddress, path, .dropped, text)
      return nil
    }
    if address != text { lose(.newsMLAddress, path, .approximated, text) }
    return address
  }

  /// A language tag, if it has the form of one.
  mutating func language(_ tag: String?, _ path: String) -> String? {
    guard let tag else { return nil }
    if LexicalForm.isLanguageTag(tag) { return tag }
    lose(.newsMLLanguage, path, .dropped, tag)
    return nil
  }
}

extension Code {
  /// Whether it has a qcode or an address that can stand where NewsML-G2 takes no literal.
  var canBeReferredTo: Bool {
    qcode.map(Self.isQCode) == true || uri.flatMap(LexicalForm.address)?.isEmpty == false
  }
}
