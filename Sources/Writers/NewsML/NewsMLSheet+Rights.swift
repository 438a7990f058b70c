import ArticleModel
import Markup
import NewsCodes

extension NewsMLSheet {
  /// Writes one `rightsInfo`, in the order the schema demands.
  mutating func rightsInfo(_ rights: Rights, _ path: String) {
    element("rightsInfo", owning: rights.foreign, path) { sheet in
      sheet.refer("scope", "scopeuri", to: rights.scope.map { [$0] } ?? [], path + ".scope")
      sheet.dateAttribute("validfrom", rights.validFrom, .day, path + ".validFrom")
      sheet.dateAttribute("validto", rights.validUntil, .day, path + ".validUntil")
      if let person = rights.accountable { sheet.party("accountable", person, .person, path + ".accountable") }
      if let holder = rights.holder { sheet.party("copyrightHolder", holder, .plain, path + ".holder") }
      for (index, notice) in rights.notices.enumerated() {
        sheet.passage("copyrightNotice", notice, "\(path).notices[\(index)]")
      }
      for (index, terms) in rights.usageTerms.enumerated() {
        sheet.passage("usageTerms", terms, "\(path).usageTerms[\(index)]")
      }
      for (index, link) in rights.links.enumerated() { sheet.link(link, "\(path).links[\(index)]") }
      sheet.territories(rights, path)
      // Those in other XML stand behind all else, and so must whatever follows them: their order says who goes first.
      let plain = rights.expressions.prefix { $0.isODRL || (!$0.isXML && ($0.payload != nil || $0.href != nil)) }
      for (index, expression) in plain.enumerated() {
        sheet.expression(expression, "\(path).expressions[\(index)]")
      }
      if let mining = rights.dataMining { sheet.element("dataMining") { $0.identify(mining, path + ".dataMining") } }
      for expression in rights.expressions.dropFirst(plain.count) {
        sheet.verbatim(expression.element(withForeign: sheet.keepsForeign))
      }
    }
  }

  private mutating func territories(_ rights: Rights, _ path: String) {
    for (index, territory) in rights.territories.enumerated() {
      let path = "\(path).territories[\(index)]"
      extend(NewsMLProperty("rightsInfoExtProperty", .territory, path), owning: territory.foreign) {
        $0.concept(territory, .plain, path)
      }
    }
    if let limitations = rights.limitations {
      extend("rightsInfoExtProperty", .limitations, path + ".limitations") { $0.attribute("value", limitations) }
    }
  }

  /// Writes rights for machines: in place as text, elsewhere as a link.
  private mutating func expression(_ expression: RightsExpression, _ path: String) {
    let language = expression.language.flatMap(LexicalForm.address)
    if expression.isODRL, let policy = expression.xml {
      return element("rightsExpressionXML", owning: expression.foreign, path) { sheet in
        sheet.attribute("langid", language ?? "")
        sheet.verbatim(policy)
      }
    }
    if let payload = expression.payload {
      element("rightsExpressionData", owning: expression.foreign, path) { sheet in
        sheet.attribute("langid", language ?? "")
        if !expression.foreign.contains(where: { $0.contextPath == "@enctype" }) {
          sheet.attribute("enctype", "application/xml")
        }
        sheet.text(String(decoding: payload.bytes, as: UTF8.self))
      }
    }
    if language != expression.language { lose(.newsMLAddress, path, .dropped, expression.language ?? "") }
    guard let href = address(expression.href, path) else { return }
    element("link") { sheet in
      sheet.attribute("reluri", OwnTerm.rightsExpression.uri)
      sheet.attribute("href", href)
    }
    if expression.payload == nil, language != nil { lose(.newsMLNoPlace, path + ".language", .dropped, language ?? "") }
  }
}

extension RightsExpression {
  /// What it is where it came as XML: `rightsExpressionXML` demands a schema of what it holds, which validators of
  /// NewsML-G2 have of ODRL alone.
  fileprivate var xml: MarkupElement? {
    guard let payload, payload.format == NewsMLWriter.format.name, payload.namespace != nil else { return nil }
    return MarkupElement(fragment: payload.bytes).map(NewsMLFit.clean)
  }

  fileprivate var isXML: Bool { xml != nil }

  /// Whether it is a policy of ODRL 2, which IPTC's schema takes.
  fileprivate var isODRL: Bool {
    guard let name = xml?.name, name.namespace == "http://www.w3.org/ns/odrl/2/", name.local == "Policy" else {
      return false
    }
    return href == nil && language != nil && language.flatMap(LexicalForm.address) == language
  }

  /// The expression in a namespace of ours.
  fileprivate func element(withForeign keepsForeign: Bool) -> MarkupElement {
    let xml = xml
    let name = xml != nil ? "rightsExpressionXML" : "rightsExpressionData"
    var element = MarkupElement(MarkupName(name, namespace: OwnTerm.keptNamespace))
    if let language { element.attributes.append(MarkupAttribute(MarkupName("langid"), language)) }
    if let href { element.attributes.append(MarkupAttribute(MarkupName("href"), href)) }
    for payload in keepsForeign ? foreign : [] {
      guard let name = payload.attribute else { continue }
      element.attributes.append(MarkupAttribute(name, String(decoding: payload.bytes, as: UTF8.self)))
    }
    if let payload {
      let text = MarkupNode.text(MarkupText(String(decoding: payload.bytes, as: UTF8.self)))
      element.children = [xml.map { .element($0) } ?? text]
    }
    return element
  }
}
