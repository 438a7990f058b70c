import Markup
import NewsCodes

extension NewsMLLint {
  /// Looks at an element of the item and at everything in it.
  mutating func walk(_ element: MarkupElement, in parent: MarkupElement) {
    guard element.name.namespace == item.home else { return inspect(foreign: element, in: parent) }
    let local = element.name.local
    guard KnownNames.newsML.contains(local) else {
      let guess = KnownNames.newsML.first { $0.lowercased() == local.lowercased() }
      let hint = guess.map { ": it is spelt \($0)" } ?? ""
      return find(.newsMLUnknownElement, "NewsML-G2 has no element \(local)\(hint)", element)
    }
    inspectAttributes(of: element)
    inspectOrder(of: element)
    inspectValue(of: element, in: parent)
    switch local {
    case "inlineXML": inspect(body: element)
    case "inlineData": inspect(data: element)
    case "rightsExpressionXML": break
    default: for case .element(let child) in element.children { walk(child, in: element) }
    }
  }

  /// Elements of other namespaces may stand nearly everywhere; elements of none may not.
  private mutating func inspect(foreign element: MarkupElement, in parent: MarkupElement) {
    guard element.name.namespace == nil, !["link", "assert", "itemRef"].contains(parent.name.local) else { return }
    let words = "\(element.name.local) in \(parent.name.local) is in no namespace"
    find(.newsMLUnknownElement, words, element)
  }

  /// Looks at which elements stand in an element, and in which order.
  mutating func inspectOrder(of element: MarkupElement) {
    guard let model = ContentModel.newsML(element.name.local, in: item.element.name.local) else { return }
    let isSigned: (MarkupElement) -> Bool = { $0.name.local == "Signature" }
    let home = element.name.namespace
    let children = element.elements.filter {
      ($0.name.namespace == home && KnownNames.newsML.contains($0.name.local)) || isSigned($0)
    }
    let parent = element.name.local
    for fault in model.faults(of: children.map(\.name.local)) {
      switch fault {
      case .misplaced(let index):
        let words = "\(children[index].name.local) does not belong in \(parent)"
        find(.newsMLMisplacedElement, words, children[index])
      case .early(let index, let other):
        find(
          .newsMLWrongOrder, "in \(parent), \(children[index].name.local) must stand behind \(other)", children[index])
      case .late(let index, let other):
        find(
          .newsMLWrongOrder, "in \(parent), \(children[index].name.local) must stand before \(other)", children[index])
      case .repeated(let index):
        find(.newsMLRepeatedElement, "\(parent) can have no second \(children[index].name.local)", children[index])
      case .missing(let name):
        find(.newsMLMissingElement, "\(parent) has no \(name)", element)
      }
    }
  }

  private mutating func inspectValue(of element: MarkupElement, in parent: MarkupElement) {
    switch element.name.local {
    case "versionCreated", "firstCreated", "sent": inspect(date: element.text, of: element, .momentsOnly)
    case "timestamp": inspect(date: element.text, of: element, parent.name.local == "header" ? .momentsOnly : .all)
    case "embargoed": if !element.text.trimmed.isEmpty { inspect(date: element.text, of: element, .momentsOnly) }
    case "expires": inspect(date: element.text, of: element, .daysAndMoments)
    case "contentCreated", "contentModified": inspect(date: element.text, of: element, .all)
    case "urgency":
      if !(Int(element.text.trimmed).map { (1...9).contains($0) } ?? false) {
        find(.newsMLNumberForm, "the urgency \"\(element.text.trimmed.prefix(20))\" is no number from 1 to 9", element)
      }
    case "headline":
      if element.text.trimmed.isEmpty { find(.newsMLEmptyHeadline, "the headline has no words", element) }
      inspect(words: element.text, of: element)
    case "slugline", "dateline", "by", "description", "name", "title": inspect(words: element.text, of: element)
    case "edNote": item.notes.append((Array(element.text.collapsed.utf8), element))
    case "provider", "located", "subject", "genre", "itemClass", "pubStatus": inspect(code: element, in: parent)
    case "catalogRef": inspect(catalog: element)
    default: break
    }
  }

  /// What says who, where, what, or how to treat the item is no use to a program without a code.
  private mutating func inspect(code element: MarkupElement, in parent: MarkupElement) {
    guard ["itemMeta", "contentMeta", "partMeta"].contains(parent.name.local),
      !["qcode", "uri", "literal"].contains(where: { element.attribute($0)?.trimmed.isEmpty == false })
    else { return }
    // Since 2.9 a subject may be made of others.
    if element.name.local == "subject", element.first("bag") != nil || element.first("mainConcept") != nil { return }
    find(.newsMLNoCode, "the \(element.name.local) has neither qcode nor uri nor literal", element)
  }

  private mutating func inspect(catalog element: MarkupElement) {
    guard let version = element.attribute("href").flatMap(IPTCCatalog.version), version != IPTCCatalog.version else {
      return
    }
    let words = "version \(version) of IPTC's catalog is resolved by version \(IPTCCatalog.version)"
    find(.newsMLCatalogVersion, words, element, "href")
  }

  /// Words that still hold entities were escaped twice; said once of an item.
  mutating func inspect(words: String, of element: MarkupElement) {
    guard !item.hasDoubleEscape, let entity = WordFaults.entity(in: words) else { return }
    item.hasDoubleEscape = true
    find(.newsMLDoubleEscape, "\(element.name.local) reads \"\(entity)\" where a character was meant", element)
  }
}
