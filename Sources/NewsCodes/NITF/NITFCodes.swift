import ArticleModel
import Markup

/// How NITF spells codes: a source and a value, where NewsML-G2 has a qcode.
package enum NITFCodes {
  /// The code of a source and a value; either may be missing.
  package static func code(source: String?, value: String?) -> Code? {
    let source = source.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    guard let value = value.map(\.trimmed), !value.isEmpty else {
      return source.map { Code(literal: $0 + ":") }
    }
    guard let source else { return Code(literal: value) }
    let isQCode = LexicalForm.isAlias(source) && Code.isQCode(source + ":" + value)
    return isQCode ? .iptc(source + ":" + value) : Code(literal: source + ":" + value)
  }

  /// The source and the value that a code is spelled by; `nil` where they would be read as another code.
  package static func parts(of code: Code) -> (source: String?, value: String?)? {
    let parts: (source: String?, value: String?)
    if let qcode = code.qcode, let colon = qcode.utf8.firstIndex(of: UInt8(ascii: ":")) {
      parts = (String(qcode[..<colon]), String(qcode[qcode.utf8.index(after: colon)...]))
    } else {
      parts = (nil, code.literal)
    }
    return self.code(source: parts.source, value: parts.value) == code ? parts : nil
  }

  /// The code that attributes of ours spell out on an element.
  package static func ownCode(_ element: MarkupElement) -> Code? {
    let code = Code(
      qcode: element.attribute("qcode", in: NITFNames.own), uri: element.attribute("uri", in: NITFNames.own),
      literal: element.attribute("literal", in: NITFNames.own),
      resolvedURI: element.attribute("resolved", in: NITFNames.own))
    return code == Code() ? nil : code
  }

  /// The attributes of ours that spell a code out.
  package static func ownAttributes(of code: Code) -> [MarkupAttribute] {
    let values = [
      ("qcode", code.qcode), ("uri", code.uri), ("literal", code.literal), ("resolved", code.resolvedURI),
    ]
    return values.compactMap { name, value in value.map { MarkupAttribute(NITFNames.ownName(name), $0) } }
  }
}
