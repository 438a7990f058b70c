import Markup

/// XML of any vocabulary as HTML: by what its tags are called in general, else by where text stands in it.
///
/// An element that holds nothing but elements is a part; one that holds text is a paragraph, or a run of words where it
/// stands among words. No text is left out.
enum PrivateMarkup {
  /// The element and all below as HTML.
  static func html(_ element: MarkupElement) -> MarkupElement {
    html(element, amongWords: false)
  }

  private static func html(_ element: MarkupElement, amongWords: Bool) -> MarkupElement {
    var result = element
    let meaning = meaning(of: element, amongWords: amongWords)
    result.name = MarkupName(meaning.tag, namespace: MarkupNamespace.xhtml)
    result.namespaces = []
    result.attributes = attributes(of: element, meaning)
    let holdsWords = meaning.holdsWords || (element.holdsInk && !element.holdsParts)
    result.children = element.children.map { child in
      if case .element(let inner) = child { .element(html(inner, amongWords: holdsWords)) } else { child }
    }
    return result
  }

  private static func meaning(of element: MarkupElement, amongWords: Bool) -> TagMeaning {
    let name = element.local.lowercased()
    if let known = TagMeaning.named(name), known.fits(amongWords: amongWords) { return known }
    if amongWords { return TagMeaning("span") }
    let isParagraph = element.elements.isEmpty || (element.holdsInk && !element.holdsParts)
    return TagMeaning(isParagraph ? "p" : "div")
  }

  private static func attributes(of element: MarkupElement, _ meaning: TagMeaning) -> [MarkupAttribute] {
    var attributes: [MarkupAttribute] = []
    func add(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty, !attributes.contains(where: { $0.name.local == name }) else { return }
      attributes.append(MarkupAttribute(MarkupName(name), value))
    }
    add("class", meaning.className)
    for attribute in element.attributes {
      let name = attribute.name.local.lowercased()
      if attribute.name.prefix == "xml", name == "lang" { attributes.append(attribute) }
      switch (meaning.tag, name) {
      case ("a", "href"), ("a", "url"),
        ("a", "target") where attribute.value.contains(":"):
        add("href", attribute.value)
      case ("img", "src"), ("img", "source"), ("img", "href"), ("img", "url"): add("src", attribute.value)
      case ("img", "alt"), ("img", "alternate-text"): add("alt", attribute.value)
      case (_, "id"), (_, "colspan"), (_, "rowspan"), (_, "align"), (_, "width"), (_, "height"), (_, "start"),
        (_, "cite"), (_, "dir"), (_, "lang"), (_, "span"):
        add(name, attribute.value)
      case ("span", "value"), ("span", "norm"), ("span", "iso"): add("data-value", attribute.value)
      default: break
      }
    }
    return attributes
  }
}

extension MarkupElement {
  /// Whether an element next below is a paragraph or a part by its name, so that text beside it stands alone.
  fileprivate var holdsParts: Bool {
    elements.contains { child in
      guard let meaning = TagMeaning.named(child.local.lowercased()) else { return false }
      return HTMLVocabulary.role(of: MarkupElement(MarkupName(meaning.tag))) == .block
    }
  }
}
