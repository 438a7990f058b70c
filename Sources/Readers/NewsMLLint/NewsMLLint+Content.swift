import Markup

extension NewsMLLint {
  /// Judges which of several contents is the original.
  mutating func judgeContent() {
    guard let set = item.contentSet else { return }
    let contents = set.elements.filter { ["inlineXML", "inlineData", "remoteContent"].contains($0.name.local) }
    let hasWords = contents.contains { $0.name.local != "remoteContent" }
    let original = set.attribute("original")?.trimmed ?? ""
    if original.isEmpty {
      guard contents.count > 1, hasWords else { return }
      find(.newsMLNoOriginal, "of \(contents.count) contents none is called the original", set)
    } else if item.ids.contains(original), !contents.contains(where: { $0.attribute("id")?.trimmed == original }) {
      find(.newsMLDanglingID, "\"\(original.prefix(60))\" is the id of no content", set, "original")
    }
  }

  /// Looks at a body in XML.
  mutating func inspect(body element: MarkupElement) {
    guard let root = element.elements.first else { return }
    let namespace = root.name.namespace
    let type = element.attribute("contenttype") ?? ""
    let family = MediaTypes.family(of: type)
    switch root.name.local {
    case "html", "body", "section", "article", "div", "p":
      if namespace != Self.xhtml, namespace == nil || namespace == item.home {
        find(.newsMLBodyNamespace, "\(root.name.local) is in \(Self.words(for: namespace)), not in XHTML's", root)
      }
      if let family, family != .html {
        find(.newsMLContentMismatch, "the type is of \(family.rawValue), the content is HTML", element, "contenttype")
      }
      var names: Set<String> = []
      walk(body: root, in: namespace, &names)
      item.bodies.append(Array(root.text.collapsed.utf8))
      inspect(words: root.text, of: element)
    case "nitf":
      if namespace != nil, namespace == item.home {
        find(.newsMLBodyNamespace, "nitf is in the namespace of NewsML-G2", root)
      }
      if let family, family != .nitf {
        find(.newsMLContentMismatch, "the type is of \(family.rawValue), the content is NITF", element, "contenttype")
      }
      collectIDs(root)
      item.bodies.append(Array(root.text.collapsed.utf8))
    default:
      if let family, family != .html || root.name.namespace != Self.xhtml, ![.image, .nitf].contains(family) {
        let words = "the type is of \(family.rawValue), the content is an element \(root.name.local)"
        find(.newsMLContentMismatch, words, element, "contenttype")
      }
      collectIDs(root)
    }
  }

  /// Looks at the elements of an HTML body; each name that XHTML does not have is complained of once.
  private mutating func walk(body element: MarkupElement, in namespace: String?, _ names: inout Set<String>) {
    let local = element.name.local
    if element.name.namespace == namespace {
      // Names with a hyphen are left to their makers by HTML.
      if !KnownNames.xhtml.contains(local), !local.contains("-"), names.insert(local).inserted {
        find(.newsMLUnknownXHTML, "XHTML has no element \(local)", element)
      }
    } else if element.name.namespace == nil, names.insert("").inserted {
      find(.newsMLBodyNamespace, "\(local) in the body is in no namespace", element)
    }
    note(idOf: element)
    if local == "img" { item.pictures.append(element) }
    if let id = element.attribute("data-assoc-ref")?.trimmed, !id.isEmpty {
      item.associations.append(LintedItem.Reference(id: id, attribute: "data-assoc-ref", element: element))
    }
    for case .element(let child) in element.children { walk(body: child, in: namespace, &names) }
  }

  private mutating func collectIDs(_ element: MarkupElement) {
    note(idOf: element)
    for case .element(let child) in element.children { collectIDs(child) }
  }

  private mutating func note(idOf element: MarkupElement) {
    guard let id = element.attribute("id")?.trimmed, !id.isEmpty else { return }
    if !item.ids.insert(id).inserted { find(.newsMLDuplicateID, "the id \"\(id)\" is taken", element, "id") }
  }

  /// Looks at content that stands as text.
  mutating func inspect(data element: MarkupElement) {
    guard element.attribute("encoding") == nil, element.attribute("encodinguri") == nil else { return }
    let text = element.text
    let family = element.attribute("contenttype").flatMap { MediaTypes.family(of: $0) }
    if family == .plain || family == nil, let tag = WordFaults.tag(in: text) {
      find(.newsMLEscapedMarkup, "the text holds markup, \(tag), that its type does not tell of", element)
    } else if family == .plain || family == nil {
      inspect(words: text, of: element)
    }
  }
}
