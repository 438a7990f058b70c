import Markup
import NewsCodes
import Source

extension NewsMLLint {
  /// The forms of dates that a field takes.
  enum DateForms {
    /// Moments.
    case momentsOnly
    /// Days and moments.
    case daysAndMoments
    /// Years and months too.
    case all
  }

  /// Looks at the attributes of an element that NewsML-G2 gives a form to.
  mutating func inspectAttributes(of element: MarkupElement) {
    for attribute in element.attributes {
      let name = attribute.name.local
      if attribute.name.prefix == "xml", name == "lang" {
        inspect(language: attribute.value, of: element, "xml:lang")
      } else if attribute.name.namespace == nil, attribute.name.prefix == nil, !KnownNames.attributes.contains(name) {
        let guess = guesses.words(for: name, among: KnownNames.attributes.sorted())
        let words = "NewsML-G2 has no attribute \(name) on \(element.name.local) or elsewhere\(guess)"
        find(.newsMLUnknownAttribute, words, element, name)
      } else if attribute.name.namespace == nil, let form = AttributeForm(of: name, on: element.name.local) {
        inspect(attribute.value, form, of: element, name)
      }
    }
  }

  private mutating func inspect(_ value: String, _ form: AttributeForm, of element: MarkupElement, _ name: String) {
    switch form {
    case .qcode: inspect(qcodes: [value.trimmed], of: element, name)
    case .qcodes: inspect(qcodes: value.split { $0.isWhitespace }.map(String.init), of: element, name)
    case .address: for word in value.split(separator: " ") { inspect(address: String(word), of: element, name) }
    case .id:
      if !item.ids.insert(value.trimmed).inserted {
        find(.newsMLDuplicateID, "the id \"\(value.trimmed)\" is taken", element, name)
      }
    case .references:
      for id in value.split(separator: " ") {
        item.references.append(LintedItem.Reference(id: String(id), attribute: name, element: element))
      }
    case .count: inspect(number: value, 0...Int.max, of: element, name)
    case .positive: inspect(number: value, 1...Int.max, of: element, name)
    case .percentage: inspect(number: value, 0...100, of: element, name)
    case .date: inspect(date: value, of: element, .daysAndMoments, name)
    case .mediaType: inspect(mediaType: value.trimmed, of: element)
    case .language: inspect(language: value, of: element, name)
    }
  }

  private mutating func inspect(
    number value: String, _ bounds: ClosedRange<Int>, of element: MarkupElement, _ name: String
  ) {
    let text = value.trimmed
    if LexicalForm.isInteger(text), Int(text).map(bounds.contains) ?? !text.hasPrefix("-") { return }
    let kind: DiagnosticKind = name == "version" ? .newsMLBadVersion : .newsMLNumberForm
    let wanted = bounds.upperBound == 100 ? "from 0 to 100" : "from \(bounds.lowerBound)"
    find(kind, "\(name)=\"\(text.prefix(40))\" is no whole number \(wanted)", element, name)
  }

  private mutating func inspect(language value: String, of element: MarkupElement, _ name: String) {
    let tag = value.trimmed
    if LexicalForm.isLanguageTag(tag) || (tag.isEmpty && name == "xml:lang") { return }
    find(.newsMLLanguageForm, "\(name)=\"\(tag.prefix(40))\" is no language tag", element, name)
  }

  /// Looks at a date in an attribute or in the text of an element.
  mutating func inspect(
    date text: String, of element: MarkupElement, _ forms: DateForms, _ attribute: String? = nil
  ) {
    let what = attribute.map { "\(element.name.local)/@\($0)" } ?? element.name.local
    let fits: Bool
    switch MomentForm(text) {
    case .moment(hasZone: true): return
    case .moment(hasZone: false):
      return find(.newsMLZoneless, "\(what) \(text.trimmed) has no zone", element, attribute)
    case .empty: return find(.newsMLDateForm, "\(what) is empty", element, attribute)
    case .malformed: fits = false
    case .day: fits = forms != .momentsOnly
    case .truncated: fits = forms == .all
    }
    if !fits {
      let wanted = forms == .momentsOnly ? "YYYY-MM-DDThh:mm:ss and a zone" : "YYYY-MM-DD, or with a time"
      find(.newsMLDateForm, "\(what) \"\(text.trimmed.prefix(40))\" is not written as \(wanted)", element, attribute)
    }
  }

  private mutating func inspect(mediaType type: String, of element: MarkupElement) {
    if let right = MediaTypes.correction(of: type) {
      find(.newsMLContentType, "\"\(type)\" is not registered: \(right) is meant", element, "contenttype")
    } else if !MediaTypes.isWellFormed(type) {
      find(.newsMLContentType, "\"\(type.prefix(60))\" is no media type", element, "contenttype")
    }
    guard let href = element.attribute("href"), let family = MediaTypes.family(of: type),
      let other = MediaTypes.family(ofAddress: href), family != other
    else { return }
    find(
      .newsMLContentMismatch, "the type is of \(family.rawValue), the address of \(other.rawValue)", element,
      "contenttype")
  }
}
