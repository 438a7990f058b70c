import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// What one `rightsInfo` says.
  mutating func rights(_ element: MarkupElement) -> Rights {
    var rights = Rights(
      scope: codes(element, "scope", "scopeuri").first, validFrom: date(element, "validfrom"),
      validUntil: date(element, "validto"))
    for child in element.elements {
      switch child.name.local {
      case "accountable": rights.accountable = party(child)
      case "copyrightHolder": rights.holder = party(child)
      case "copyrightNotice": rights.notices.append(passage(child))
      case "usageTerms": rights.usageTerms.append(passage(child))
      case "dataMining": rights.dataMining = code(of: child)
      case "link" where value(child, "reluri") == OwnTerm.rightsExpression.uri:
        rights.expressions.append(RightsExpression(href: value(child, "href")))
      case "link": rights.links.append(relation(child))
      case "rightsExpressionData", "rightsExpressionXML": rights.expressions.append(expression(child))
      case "rightsInfoExtProperty": takeExtension(child, into: &rights)
      default: keep(child, at: "rightsInfo")
      }
    }
    return rights
  }

  private func expression(_ element: MarkupElement) -> RightsExpression {
    let isText = element.name.local == "rightsExpressionData"
    let range = element.elements.first?.range
    let bytes = isText ? Array(element.text.utf8) : range.map { Array(source.text(in: $0).utf8) } ?? []
    let payload = ForeignPayload(
      format: "newsml", namespace: isText ? nil : element.elements.first?.name.namespace,
      contextPath: "rightsInfo/" + element.name.local, bytes: bytes)
    return RightsExpression(language: value(element, "langid"), payload: payload)
  }

  private mutating func takeExtension(_ element: MarkupElement, into rights: inout Rights) {
    switch OwnTerm(uri: value(element, "reluri") ?? "") {
    case .territory: rights.territories.append(concept(element))
    case .limitations: rights.limitations = element.attribute("value")
    default: keep(element, at: "rightsInfo")
    }
  }
}
