import ArticleModel

/// IPTC's subject codes as NITF's `tobject.subject` spells them: eight digits, whose zeros tell the level.
package enum NITFSubject {
  /// The attribute that names a subject of a level.
  package enum Level: String, CaseIterable, Sendable {
    case type = "tobject.subject.type"
    case matter = "tobject.subject.matter"
    case detail = "tobject.subject.detail"
  }

  /// The level of a code; the finest where it has none.
  package static func level(of number: String) -> Level {
    guard isNumber(number) else { return .detail }
    if number.hasSuffix("000000") { return .type }
    return number.hasSuffix("000") ? .matter : .detail
  }

  /// The code of a number: a Subject Code or, beyond them, a Media Topic.
  package static func code(of number: String) -> Code {
    guard isNumber(number) else { return Code(literal: number) }
    return .iptc((number.hasPrefix("2") ? "medtop:" : "subj:") + number)
  }

  /// The number that a code is spelled by; `nil` where it would be read as another code.
  package static func number(of code: Code) -> String? {
    let number = code.literal ?? code.qcode?.split(separator: ":").last.map(String.init)
    guard let number, self.code(of: number) == code, NITFConformer.isToken(number), number != NITFNames.unset else {
      return nil
    }
    return number
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.count == 8 && text.utf8.allSatisfy(LexicalForm.isDigit)
  }
}
