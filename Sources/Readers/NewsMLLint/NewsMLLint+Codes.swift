import ArticleModel
import Markup
import NewsCodes
import Source

extension NewsMLLint {
  /// Looks at the qcodes of an attribute.
  mutating func inspect(qcodes: [String], of element: MarkupElement, _ attribute: String) {
    for qcode in qcodes {
      guard Code.isQCode(qcode), let colon = qcode.utf8.firstIndex(of: UInt8(ascii: ":")) else {
        find(.newsMLQCodeForm, "\(attribute)=\"\(qcode.prefix(60))\" is no qcode", element, attribute)
        continue
      }
      let alias = String(qcode[..<colon])
      if item.aliases[alias] == nil {
        item.aliases[alias] = LintedItem.Reference(id: alias, attribute: attribute, element: element)
      }
      if let alias = item.vocabularies.iptcAlias(of: alias) {
        let code = String(qcode[qcode.utf8.index(after: colon)...])
        if let fault = CodeFault(code, of: alias) {
          find(fault, LintedItem.Reference(id: qcode, attribute: attribute, element: element))
        }
      }
    }
  }

  /// Looks at the address of a concept, which may be one of IPTC's.
  mutating func inspect(address: String, of element: MarkupElement, _ attribute: String) {
    if let fault = CodeFault(address: address) {
      find(fault, LintedItem.Reference(id: address, attribute: attribute, element: element))
    }
  }

  /// Takes down what is wrong with a code; each is complained of once for each item.
  private mutating func find(_ fault: CodeFault, _ use: LintedItem.Reference) {
    guard item.namedCodes.insert(fault.name).inserted else { return }
    let words = "\(use.attribute)=\"\(use.id)\"\(fault.words)"
    find(Self.kind(of: fault.kind), words, use.element, use.attribute)
  }

  private static func kind(of fault: CodeFault.Kind) -> DiagnosticKind {
    switch fault {
    case .unknown: .newsMLUnknownCode
    case .miscased: .newsMLCodeCase
    case .retired: .newsMLRetired
    case .unknownMediaTopic: .newsMLUnknownMediaTopic
    case .retiredMediaTopic: .newsMLRetiredMediaTopic
    }
  }

  /// Says which aliases nothing declares, each once for the whole input.
  mutating func judgeAliases() {
    if !item.hasCatalog, !item.aliases.isEmpty {
      find(.newsMLNoCatalog, "the \(item.element.name.local) uses qcodes and cites no catalog", item.element)
    }
    for (alias, use) in item.aliases.sorted(by: { $0.key < $1.key }) {
      let isKnown = item.vocabularies.address(ofAlias: alias) != nil
      if isKnown, item.vocabularies.declares(alias) || item.citesIPTC || item.citesAbsentCatalog || !item.hasCatalog {
        continue
      }
      guard namedAliases.insert(alias).inserted else { continue }
      if isKnown {
        find(
          .newsMLUncitedCatalog, "the alias \"\(alias)\" is IPTC's, whose catalog is not cited", use.element,
          use.attribute)
      } else if item.citesAbsentCatalog {
        let words = "no catalog at hand declares the alias \"\(alias)\": its codes stay qcodes"
        find(.newsMLUnresolvable, words, use.element, use.attribute)
      } else {
        find(.newsMLUnknownAlias, "no catalog declares the alias \"\(alias)\"", use.element, use.attribute)
      }
    }
  }
}
