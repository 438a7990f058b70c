import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// The code of `@qcode`, `@uri` and `@literal`; `nil` where there is none of them.
  func code(of element: MarkupElement) -> Code? {
    guard element.hasAttributes else { return nil }
    var code = Code(
      qcode: value(element, "qcode"), uri: value(element, "uri"), literal: value(element, "literal"))
    // A code that is no qcode stands as a literal beside ours, for those who do not know us.
    if code.literal != nil, code.literal == ownValue(element, "qcode") { code.literal = nil }
    return code == Code() ? nil : resolved(code, element)
  }

  /// The code of a pair of attributes, one for a qcode and one for an address; the third is a literal of ours.
  func code(_ element: MarkupElement, _ name: String, _ addressName: String) -> Code? {
    guard element.hasAttributes else { return nil }
    let code = Code(
      qcode: value(element, name), uri: value(element, addressName), literal: ownLiteral(element, name))
    return code == Code() ? nil : resolved(code, element)
  }

  /// The literal of ours beside an attribute.
  private func ownLiteral(_ element: MarkupElement, _ name: String) -> String? {
    guard element.hasAttribute(where: { $0.namespace == OwnTerm.namespace }) else { return nil }
    return ownValue(element, name + "-literal").flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The codes of a pair of attributes that hold lists.
  func codes(_ element: MarkupElement, _ name: String, _ addressName: String) -> [Code] {
    guard element.hasAttributes else { return [] }
    return words(element, name).map { resolved(Code($0), element) } + words(element, addressName).map { Code(uri: $0) }
  }

  /// The code with its address, where a catalog at hand has it; where none has, that is noted.
  func resolved(_ code: Code, _ element: MarkupElement) -> Code {
    let resolved = vocabularies.resolving(code)
    if resolved.resolvedURI == nil, let qcode = code.qcode { log.note(unresolved: qcode, element) }
    return resolved
  }

  /// The value of an attribute without white space around it; `nil` where nothing is left.
  ///
  /// Where a value of the source is none that the schema takes, our own attribute of the same name has it.
  func value(_ element: MarkupElement, _ name: String) -> String? {
    guard let value = ownValue(element, name) ?? element.attribute(name) else { return nil }
    let trimmed = value.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The value of an attribute of ours, as it is.
  func ownValue(_ element: MarkupElement, _ name: String) -> String? {
    element.attribute(name, in: OwnTerm.namespace)
  }

  /// The language of an element.
  func language(_ element: MarkupElement) -> String? {
    ownValue(element, "lang") ?? HTMLStyle.language(of: element)
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
    date(ownValue(element, "text-date") ?? element.text, spelled: ownValue(element, "text"), in: element)
  }

  /// The date of an attribute.
  mutating func date(_ element: MarkupElement, _ name: String) -> NewsDate? {
    (ownValue(element, name + "-date") ?? element.attribute(name)).flatMap {
      date($0, spelled: ownValue(element, name), in: element)
    }
  }

  /// The date of a text, in the words of the source where those are given beside it; none where those are empty.
  private mutating func date(_ text: String, spelled: String?, in element: MarkupElement) -> NewsDate? {
    let text = text.trimmed
    if text.isEmpty || spelled?.isEmpty == true { return nil }
    guard var date = NewsDate(iso8601: text) else {
      remark(.newsMLBadDate, "\"\(text.prefix(40))\" in \(element.local) is no date", element)
      return nil
    }
    if let spelled { date.text = spelled }
    return date
  }

  /// The words of a list.
  func words(_ element: MarkupElement, _ name: String) -> [String] {
    guard let value = value(element, name) else { return [] }
    if value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return [value] }
    return value.split { $0.isWhitespace }.map(String.init)
  }
}

// MARK: Which attributes say nothing beyond what was made of them

extension NewsMLReading {
  /// The attributes of a pair that the one code made of them says in full.
  func taken(single name: String, _ addressName: String, in element: MarkupElement) -> [String] {
    guard element.hasAttributes else { return [] }
    let (codes, addresses) = (words(element, name).count, words(element, addressName).count)
    if codes == 1 { return [name] }
    return codes == 0 && addresses == 1 ? [addressName] : []
  }

  /// The attributes of a pair that a value spelled as one qcode says in full; all where there is no such qcode.
  func taken(_ name: String, _ addressName: String, spelled qcode: String?, in element: MarkupElement) -> [String] {
    guard let qcode else { return [name, addressName] }
    return value(element, name) == qcode ? [name] : []
  }

  /// The attributes of a pair of lists that some codes say in full.
  func taken(_ name: String, _ addressName: String, spelled codes: [Code], in element: MarkupElement) -> [String] {
    var taken: [String] = []
    if words(element, name) == codes.compactMap(\.qcode) { taken.append(name) }
    if words(element, addressName) == codes.filter({ $0.qcode == nil }).compactMap(\.uri) { taken.append(addressName) }
    return taken
  }
}
