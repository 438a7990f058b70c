import Markup
import NewsCodes
import Source

extension NITFLint {
  /// Looks at an element of NITF and at everything in it.
  mutating func walk(_ element: MarkupElement) {
    let local = element.name.local
    guard let rule = NITFGrammar.rule(local) else { return findStranger(element) }
    inspectAttributes(of: element, rule)
    inspectChildren(of: element, rule)
    inspectCodes(of: element)
    if local == "media-reference" { judge(medium: element) }
    for case .element(let child) in element.children where child.name.namespace == home { walk(child) }
  }

  /// An element that NITF does not have; each name is complained of once.
  private mutating func findStranger(_ element: MarkupElement) {
    let local = element.name.local
    guard namedStrangers.insert(local).inserted else { return }
    let guess = guesses.words(for: local, among: NITFGrammar.names)
    find(.nitfUnknownElement, "NITF has no element \(local)\(guess)", element)
  }

  private mutating func inspectChildren(of element: MarkupElement, _ rule: NITFGrammar.Rule) {
    let local = element.name.local
    if Self.isWordless(local, rule), let text = Self.words(in: element) {
      find(.nitfStrayText, "\(local) holds no words of its own, such as \"\(text)\"", element)
    }
    let isOpen = rule.takesAny || [.inline, .flow].contains(rule.content) || ["block", "media", "dd"].contains(local)
    for child in element.elements where child.name.namespace != home && !isOpen {
      find(.nitfMisplacedElement, "\(child.name.qualified) does not belong in \(local)", child)
    }
    for child in element.elements where child.name.namespace == nil && home != nil && isOpen {
      find(.nitfUnknownElement, "\(child.name.local) in \(local) is in no namespace", child)
    }
    let children = element.elements.filter { $0.name.namespace == home && NITFGrammar.rule($0.name.local) != nil }
    guard let model = ContentModel.nitf(local) else { return }
    for fault in model.faults(of: children.map(\.name.local)) { find(fault, children, element) }
  }

  private mutating func find(_ fault: ContentModel.Fault, _ children: [MarkupElement], _ parent: MarkupElement) {
    let local = parent.name.local
    switch fault {
    case .misplaced(let index):
      find(.nitfMisplacedElement, "\(children[index].name.local) does not belong in \(local)", children[index])
    case .early(let index, let other):
      let words = "in \(local), \(children[index].name.local) must stand behind \(other)"
      find(.nitfWrongOrder, words, children[index])
    case .late(let index, let other):
      let words = "in \(local), \(children[index].name.local) must stand before \(other)"
      find(.nitfWrongOrder, words, children[index])
    case .repeated(let index):
      find(.nitfRepeatedElement, "\(local) can have no second \(children[index].name.local)", children[index])
    case .missing(let name): find(.nitfMissingElement, "\(local) has no \(name)", parent)
    }
  }

  /// Whether an element holds nothing but elements, or nothing at all.
  private static func isWordless(_ local: String, _ rule: NITFGrammar.Rule) -> Bool {
    switch rule.content {
    case .empty, .choice, .sequence, .special: true
    case .text, .mixed, .inline, .flow: false
    }
  }

  /// The first words that stand in an element itself.
  private static func words(in element: MarkupElement) -> String? {
    for case .text(let run) in element.children where run.text.utf8.contains(where: { $0 > 0x20 }) {
      return String(run.text.collapsed.prefix(40))
    }
    return nil
  }

  private mutating func inspectAttributes(of element: MarkupElement, _ rule: NITFGrammar.Rule) {
    let local = element.name.local
    for attribute in element.attributes where attribute.name.namespace == nil && attribute.name.prefix == nil {
      let name = attribute.name.local
      // The versions before 3.6 fixed these three to values of their own.
      if local == "nitf", name.hasPrefix("change.") || name == "version" { continue }
      if let known = rule.attributes[name] {
        inspect(attribute.value, known.value, of: element, name)
      } else if namedStrangers.insert("\(local)/@\(name)").inserted {
        let guess = guesses.words(for: name, among: rule.order)
        find(.nitfUnknownAttribute, "\(local) has no attribute \(name)\(guess)", element, name)
      }
    }
    for name in rule.order where rule.attributes[name]?.isRequired == true && element.attribute(name) == nil {
      find(.nitfMissingAttribute, "\(local) has no attribute \(name)", element)
    }
  }

  private mutating func inspect(
    _ value: String, _ kind: NITFGrammar.Value, of element: MarkupElement, _ name: String
  ) {
    if !NITFConformer.isValue(value, kind) {
      var wanted = ""
      if case .words(let words) = kind { wanted = ": " + words.joined(separator: ", ") }
      let words = "\(name)=\"\(value.prefix(40))\" is no value that \(element.name.local) can have\(wanted)"
      find(.nitfAttributeValue, words, element, name)
    } else if case .id = kind, !ids.insert(value).inserted {
      find(.nitfDuplicateID, "the id \"\(value.prefix(60))\" is taken", element, name)
    }
    if ["norm", "startdate", "enddate", "date.publication", "date"].contains(name), element.name.local != "money" {
      inspect(date: value, of: element, name)
    }
  }
}
