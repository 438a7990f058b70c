import ArticleModel
import Markup
import NewsCodes

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
        inspect(code, of: alias, LintedItem.Reference(id: qcode, attribute: attribute, element: element))
      }
    }
  }

  /// Looks at the address of a concept, which may be one of IPTC's.
  mutating func inspect(address: String, of element: MarkupElement, _ attribute: String) {
    guard address.hasPrefix("http://cv.iptc.org/newscodes/"), let slash = address.utf8.lastIndex(of: UInt8(ascii: "/"))
    else { return }
    let code = address.utf8.index(after: slash)
    guard code < address.endIndex, let alias = Vocabularies.iptcAlias(ofAddress: String(address[..<code])) else {
      return
    }
    let use = LintedItem.Reference(id: address, attribute: attribute, element: element)
    inspect(String(address[code...]), of: alias, use)
  }

  /// Looks at a code of a vocabulary of IPTC's; each is complained of once for each item.
  private mutating func inspect(_ code: String, of alias: String, _ use: LintedItem.Reference) {
    let words = "\(use.attribute)=\"\(use.id)\""
    guard !item.namedCodes.contains(alias + ":" + code) else { return }
    let before = count
    if alias == "medtop" {
      inspect(mediaTopic: code, use)
    } else if IPTCCatalog.retired.contains(alias) {
      find(.newsMLRetired, "\(words): the vocabulary is retired", use.element, use.attribute)
    } else {
      switch AdminCodes.verdict(on: code, of: alias) {
      case .plausible: break
      case .unknown(let guess):
        let hint = guess.map { "; did you mean \"\($0)\"?" } ?? ""
        find(.newsMLUnknownCode, "\(words): the vocabulary has no such code\(hint)", use.element, use.attribute)
      case .miscased(let right):
        find(.newsMLCodeCase, "\(words): the code is spelt \"\(right)\"", use.element, use.attribute)
      }
    }
    if count > before { item.namedCodes.insert(alias + ":" + code) }
  }

  private mutating func inspect(mediaTopic code: String, _ use: LintedItem.Reference) {
    let words = "\(use.attribute)=\"\(use.id)\""
    switch MediaTopics.standing(of: code) {
    case .inUse: break
    case .unknown:
      let message = "\(words): Media Topics of \(MediaTopics.release) have no such code"
      find(.newsMLUnknownMediaTopic, message, use.element, use.attribute)
    case .retired:
      guard let retirement = MediaTopics.retirement(of: code) else { return }
      let how = retirement.isBroader ? "the nearest broader topic in use is" : "in use in its place is"
      let message =
        "\(words) (\(retirement.name)) was retired on \(retirement.day); "
        + "\(how) medtop:\(retirement.successor) (\(retirement.successorName))"
      find(.newsMLRetiredMediaTopic, message, use.element, use.attribute)
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
