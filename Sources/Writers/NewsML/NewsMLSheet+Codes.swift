import ArticleModel
import NewsCodes
import Source

extension NewsMLSheet {
  /// Writes `@qcode`, `@uri` and `@literal` of a code, as far as it has them.
  mutating func identify(_ code: Code?, _ path: String) {
    guard let code else { return }
    qcode("qcode", code, path)
    address("uri", code.uri, path)
    if code.literal == nil, let text = code.qcode, !Code.isQCode(text) {
      attribute("literal", LexicalForm.oneLine(text))
    }
    if let literal = code.literal {
      let line = LexicalForm.oneLine(literal)
      attribute("literal", line)
      if line != literal { own("literal", literal) }
    }
  }

  /// Writes a code where NewsML-G2 takes a qcode in one attribute and an address in another, and no literal.
  mutating func refer(_ name: StaticString, _ addressName: StaticString, to code: Code?, _ path: String) {
    guard let code else { return }
    qcode(name, code, path)
    address(addressName, code.uri, path)
    if let literal = code.literal { own(name.description + "-literal", literal) }
  }

  /// Writes a code in attributes of our own, where NewsML-G2 takes none.
  mutating func ownCode(_ name: String, _ addressName: String, _ code: Code) {
    if let qcode = code.qcode { own(name, qcode) }
    if let uri = code.uri { own(addressName, uri) }
    if let literal = code.literal { own(name + "-literal", literal) }
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
      } else if let uri = code.uri, let address = LexicalForm.address(uri), address == uri, !uri.isEmpty {
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

  private mutating func qcode(_ name: StaticString, _ code: Code, _ path: String) {
    guard let text = code.qcode else { return }
    if let qcode = qcode(of: code, path) { attribute(name, qcode) } else { own(name.description, text) }
  }

  /// Writes an address; one that the schema does not take is mended, or left out, and stands as it is in an attribute
  /// of ours.
  mutating func address(_ name: StaticString, _ text: String?, _ path: String) {
    guard let text else { return }
    let address = LexicalForm.address(text).flatMap { $0.isEmpty ? nil : $0 }
    attribute(name, address)
    if text.isEmpty { lose(.newsMLAddress, path) }
    if address != text, !text.isEmpty { own(name.description, text) }
  }

  /// Writes a number that must not be below zero, or below one; another stands in an attribute of ours.
  mutating func measure(_ name: StaticString, _ number: Int?, least: Int = 0) {
    guard let number else { return }
    if number >= least { attribute(name, number) } else { own(name.description, String(number)) }
  }

  /// Writes `@xml:lang`; a tag that the schema does not take stands in an attribute of ours.
  mutating func language(of tag: String?, _ path: String) {
    guard let tag else { return }
    if LexicalForm.isLanguageTag(tag) { attribute("xml:lang", tag) } else { own("lang", tag) }
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
