import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// What one `rightsInfo` says.
  mutating func rights(_ element: MarkupElement) -> Rights {
    var rights = Rights(
      scope: codes(element, "scope", "scopeuri").first, validFrom: date(element, "validfrom"),
      validUntil: date(element, "validto"))
    let words = taken(single: "scope", "scopeuri", in: element)
    var bag = bag(element, NewsMLTaken(words: words, dates: ["validfrom", "validto"]))
    for child in element.elements where !takeHolder(child, &rights, &bag) {
      switch child.local {
      case "copyrightNotice": rights.notices.append(passage(child))
      case "usageTerms": rights.usageTerms.append(passage(child))
      case "link" where value(child, "reluri") == OwnTerm.rightsExpression.uri:
        rights.expressions.append(RightsExpression(href: value(child, "href")))
      case "link": rights.links.append(relation(child))
      case "rightsExpressionData", "rightsExpressionXML": rights.expressions.append(expression(child))
      case "rightsInfoExtProperty": takeExtension(child, into: &rights, &bag)
      default: keep(child, in: &bag)
      }
    }
    rights.foreign = Self.settled(bag)
    return rights
  }

  /// Takes what there is one of.
  private mutating func takeHolder(
    _ child: MarkupElement, _ rights: inout Rights, _ bag: inout [ForeignPayload]
  ) -> Bool {
    switch child.local {
    case "accountable" where rights.accountable == nil: rights.accountable = party(child, isPerson: true)
    case "copyrightHolder" where rights.holder == nil: rights.holder = party(child)
    case "dataMining" where rights.dataMining == nil:
      rights.dataMining = code(of: child)
      bag += self.bag(child, NewsMLTaken(words: ["qcode", "uri", "literal"]), at: "dataMining")
      for grandchild in child.elements { keep(grandchild, in: &bag, at: "dataMining") }
    default: return false
    }
    return true
  }

  /// Rights for machines; those in XML keep their namespace, which tells them from text.
  private func expression(_ element: MarkupElement) -> RightsExpression {
    let isText = element.local == "rightsExpressionData"
    let body = isText ? nil : element.elements.first
    let bytes = body.map { self.payload($0, at: "").bytes } ?? Array(element.text.utf8)
    let expression = ForeignPayload(
      format: "newsml", namespace: body.map { $0.name.namespace ?? "" },
      contextPath: "rightsInfo/" + element.local, bytes: bytes)
    let taken = NewsMLTaken(words: isText ? ["langid", "href", "enctype"] : ["langid", "href"], text: true)
    var foreign = bag(element, taken)
    if isText, let type = value(element, "enctype"), type != "application/xml" {
      foreign.append(ForeignPayload(format: "newsml", contextPath: "@enctype", bytes: Array(type.utf8)))
    }
    return RightsExpression(
      language: value(element, "langid"), href: value(element, "href"),
      payload: bytes.isEmpty ? nil : expression, foreign: Self.settled(foreign))
  }

  private mutating func takeExtension(
    _ element: MarkupElement, into rights: inout Rights, _ bag: inout [ForeignPayload]
  ) {
    switch OwnTerm(uri: value(element, "reluri") ?? "") {
    case .territory: rights.territories.append(extensionConcept(element))
    case .limitations: rights.limitations = element.attribute("value")
    default: keep(element, in: &bag)
    }
  }
}
