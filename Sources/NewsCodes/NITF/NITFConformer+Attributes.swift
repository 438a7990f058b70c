import Markup
import Source

extension NITFConformer {
  /// The element with the attributes that the schema allows; the others stand in our namespace.
  mutating func attributed(_ element: MarkupElement) -> MarkupElement {
    guard let rule = NITFGrammar.rule(element.name.local) else { return element }
    var result = element
    result.attributes = []
    for attribute in element.attributes {
      let kept = placed(attribute, rule)
      if kept.name != attribute.name {
        if attribute.value.utf8.allSatisfy({ $0 <= 0x20 }) { continue }
        if attribute.name.prefix != "xsi", !attribute.name.local.hasPrefix("change.") {
          note("\(attribute.name.qualified)=\"\(attribute.value)\"", element)
        }
      }
      result.attributes.append(unique(kept, among: result.attributes))
    }
    for name in rule.order where rule.attributes[name]?.isRequired == true && result.attribute(name) == nil {
      let isToken = if case .token? = rule.attributes[name]?.value { true } else { false }
      result.attributes.append(MarkupAttribute(MarkupName(name), isToken ? NITFNames.unset : ""))
    }
    return result
  }

  private mutating func placed(_ attribute: MarkupAttribute, _ rule: NITFGrammar.Rule) -> MarkupAttribute {
    switch attribute.name.namespace {
    case nil:
      if let allowed = rule.attributes[attribute.name.local], fits(attribute.value, allowed.value) { return attribute }
    case NITFNames.xml:
      if attribute.name.local == "lang", LexicalForm.isLanguageTag(attribute.value) { return attribute }
    case NITFNames.schemaInstance: break
    case NITFNames.namespace: break
    default:
      if attribute.name.prefix != nil { return attribute }
    }
    return MarkupAttribute(NITFNames.ownName(attribute.name.local), attribute.value)
  }

  /// Our own attribute under a name that the element does not have yet.
  private func unique(_ attribute: MarkupAttribute, among others: [MarkupAttribute]) -> MarkupAttribute {
    var attribute = attribute
    let local = attribute.name.local
    var number = 2
    while others.contains(where: { $0.name.qualified == attribute.name.qualified }) {
      attribute.name = NITFNames.ownName(local + "-\(number)")
      number += 1
    }
    return attribute
  }

  private mutating func fits(_ value: String, _ kind: NITFGrammar.Value) -> Bool {
    guard Self.isValue(value, kind) else { return false }
    if case .id = kind { return take(id: value) }
    return true
  }

  /// Whether a value has the form that an attribute wants.
  package static func isValue(_ value: String, _ kind: NITFGrammar.Value) -> Bool {
    switch kind {
    case .text: return true
    case .words(let words): return words.contains(value)
    case .token: return isToken(value)
    case .tokens:
      let words = value.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
      return !words.isEmpty && words.allSatisfy { isToken(String($0)) }
    case .id: return isID(value)
    }
  }

  /// Whether a value is an `xs:NMTOKEN`, of which only ASCII is let through.
  package static func isToken(_ value: String) -> Bool {
    !value.isEmpty
      && value.utf8.allSatisfy { LexicalForm.isLetter($0) || LexicalForm.isDigit($0) || "._-:".utf8.contains($0) }
  }

  private static func isID(_ value: String) -> Bool { LexicalForm.isAlias(value) }
}
