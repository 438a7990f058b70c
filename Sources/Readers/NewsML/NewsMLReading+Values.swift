import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// The code of `@qcode`, `@uri` and `@literal`; `nil` where there is none of them.
  func code(of element: MarkupElement) -> Code? {
    let code = Code(
      qcode: value(element, "qcode"), uri: value(element, "uri"), literal: value(element, "literal"))
    return code == Code() ? nil : vocabularies.resolving(code)
  }

  /// The code of a pair of attributes, one for a qcode and one for an address.
  func code(_ element: MarkupElement, _ name: String, _ addressName: String) -> Code? {
    let code = Code(qcode: value(element, name), uri: value(element, addressName))
    return code == Code() ? nil : vocabularies.resolving(code)
  }

  /// The codes of a pair of attributes that hold lists.
  func codes(_ element: MarkupElement, _ name: String, _ addressName: String) -> [Code] {
    words(element, name).map { vocabularies.resolving(Code($0)) } + words(element, addressName).map { Code(uri: $0) }
  }

  /// The value of an attribute without white space around it; `nil` where nothing is left.
  func value(_ element: MarkupElement, _ name: String) -> String? {
    element.attribute(name).map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The language of an element.
  func language(_ element: MarkupElement) -> String? {
    HTMLStyle.language(of: element)
  }

  /// The number of an attribute; one that is none is reported and left out.
  mutating func number(_ element: MarkupElement, _ name: String) -> Int? {
    guard let text = value(element, name) else { return nil }
    if let number = Int(text) { return number }
    remark(.newsMLBadNumber, "\(name)=\"\(text)\" is no number", element)
    return nil
  }

  /// The date of an element's text; one that is none is reported and left out.
  mutating func date(_ element: MarkupElement) -> NewsDate? {
    date(element.text, in: element)
  }

  /// The date of an attribute.
  mutating func date(_ element: MarkupElement, _ name: String) -> NewsDate? {
    element.attribute(name).flatMap { date($0, in: element) }
  }

  private mutating func date(_ text: String, in element: MarkupElement) -> NewsDate? {
    let text = text.trimmed
    if let date = NewsDate(iso8601: text) { return date }
    remark(.newsMLBadDate, "\"\(text.prefix(40))\" in \(element.name.local) is no date", element)
    return nil
  }

  private func words(_ element: MarkupElement, _ name: String) -> [String] {
    (element.attribute(name) ?? "").split { $0.isWhitespace }.map(String.init)
  }
}

extension String {
  /// The text without white space around it.
  var trimmed: String {
    let bytes = utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
    return String(decoding: Array(bytes), as: UTF8.self)
  }
}
