import ArticleModel
import Markup
import NewsCodes
import Source

extension NITFLint {
  /// Looks at a date, which NITF writes by ISO 8601, with signs between its parts or without.
  mutating func inspect(date text: String, of element: MarkupElement, _ name: String) {
    let what = "\(element.name.local)/@\(name)"
    if text.trimmed.isEmpty { return find(.nitfDateForm, "\(what) is empty", element, name) }
    guard let date = NewsDate(iso8601: text) else {
      return find(.nitfDateForm, "\(what) \"\(text.prefix(40))\" is no date of ISO 8601", element, name)
    }
    if date.hour != nil, date.offset == nil, element.name.local != "chron" {
      find(.nitfZoneless, "\(what) \(text.trimmed) has no zone", element, name)
    }
  }

  /// Looks at the code of an element: a vocabulary and a value.
  mutating func inspectCodes(of element: MarkupElement) {
    for (source, name) in [("idsrc", "value"), ("code-source", "location-code")] {
      guard let value = element.attribute(name)?.trimmed, !value.isEmpty else { continue }
      let vocabulary = element.attribute(source)?.trimmed ?? ""
      let alias = Vocabularies.iptc.iptcAlias(of: vocabulary) ?? Vocabularies.iptcAlias(ofAddress: vocabulary)
      if let alias, let fault = CodeFault(value, of: alias) { find(fault, value, element, name) }
      if let fault = CodeFault(address: value) { find(fault, value, element, name) }
    }
  }

  private mutating func find(_ fault: CodeFault, _ value: String, _ element: MarkupElement, _ name: String) {
    guard namedCodes.insert(fault.name).inserted else { return }
    find(Self.kind(of: fault.kind), "\(name)=\"\(value.prefix(80))\"\(fault.words)", element, name)
  }

  private static func kind(of fault: CodeFault.Kind) -> DiagnosticKind {
    switch fault {
    case .unknown: .nitfUnknownCode
    case .miscased: .nitfCodeCase
    case .retired: .nitfRetired
    case .unknownMediaTopic: .nitfUnknownMediaTopic
    case .retiredMediaTopic: .nitfRetiredMediaTopic
    }
  }

  /// Looks at a file of a medium: its address and its media type.
  mutating func judge(medium element: MarkupElement) {
    let address = element.attribute("source")?.trimmed ?? ""
    if address.isEmpty, element.attribute("name") == nil, element.attribute("data-location") == nil {
      find(.nitfDanglingMedia, "the media-reference leads to no file", element)
    }
    guard let type = element.attribute("mime-type")?.trimmed, !type.isEmpty else { return }
    if let right = MediaTypes.correction(of: type) {
      find(.nitfContentType, "\"\(type)\" is not registered: \(right) is meant", element, "mime-type")
    } else if !MediaTypes.isWellFormed(type) {
      find(.nitfContentType, "\"\(type.prefix(60))\" is no media type", element, "mime-type")
    }
    guard let family = MediaTypes.family(of: type), let other = MediaTypes.family(ofAddress: address), family != other
    else { return }
    let words = "the type is of \(family.rawValue), the address of \(other.rawValue)"
    find(.nitfContentMismatch, words, element, "mime-type")
  }
}
