import ArticleModel
import Markup
import NewsCodes

/// What goes out for a body that a reader of this family kept as it came.
enum VerbatimBody {
  /// An element of any vocabulary.
  case markup(MarkupElement)
  /// Text.
  case text(String)
  /// Nothing, in an element of a name.
  case nothing(isData: Bool)

  /// What a body has kept; `nil` where it has nothing, or something that would break the schema or came elsewhere.
  init?(_ body: Body) {
    guard let payload = body.verbatim, payload.format.hasPrefix("newsml") else { return nil }
    let isData = payload.contextPath == "inlineData"
    guard isData || payload.contextPath == "inlineXML" else { return nil }
    if payload.bytes.isEmpty {
      guard body.blocks.isEmpty else { return nil }
      self = .nothing(isData: isData)
    } else if isData {
      guard let text = String(validating: payload.bytes, as: UTF8.self) else { return nil }
      self = .text(text)
    } else {
      guard let element = MarkupElement(fragment: payload.bytes), element.isNobodysBusiness else { return nil }
      self = .markup(element)
    }
  }
}

extension MarkupElement {
  /// Whether no schema at hand has a say in it: nothing in it is NewsML-G2's, nor bears an attribute that is checked.
  fileprivate var isNobodysBusiness: Bool {
    guard name.namespace != NewsMLNamespace.nar, attributes.allSatisfy(\.isNobodysBusiness) else { return false }
    return children.allSatisfy { $0.element?.isNobodysBusiness ?? true }
  }
}

extension MarkupAttribute {
  fileprivate var isNobodysBusiness: Bool {
    switch name.namespace {
    case "http://www.w3.org/XML/1998/namespace":
      name.local == "lang" && (value.isEmpty || LexicalForm.isLanguageTag(value))
    case "http://www.w3.org/2001/XMLSchema-instance": name.local.hasSuffix("chemaLocation")
    default: true
    }
  }
}
