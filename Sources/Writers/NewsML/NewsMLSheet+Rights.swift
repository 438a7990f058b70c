import ArticleModel
import NewsCodes

extension NewsMLSheet {
  /// Writes one `rightsInfo`, in the order the schema demands.
  mutating func rightsInfo(_ rights: Rights, _ path: String) {
    element("rightsInfo") { sheet in
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
      for (index, expression) in rights.expressions.enumerated() {
        sheet.expression(expression, "\(path).expressions[\(index)]")
      }
      if let mining = rights.dataMining { sheet.element("dataMining") { $0.identify(mining, path + ".dataMining") } }
    }
  }

  private mutating func territories(_ rights: Rights, _ path: String) {
    for (index, territory) in rights.territories.enumerated() {
      let path = "\(path).territories[\(index)]"
      extend("rightsInfoExtProperty", .territory, path) { $0.concept(territory, .plain, path) }
    }
    if let limitations = rights.limitations {
      extend("rightsInfoExtProperty", .limitations, path + ".limitations") { $0.attribute("value", limitations) }
    }
  }

  /// Writes rights for machines: in place as text, elsewhere as a link.
  private mutating func expression(_ expression: RightsExpression, _ path: String) {
    let language = expression.language.flatMap(LexicalForm.address)
    if language != expression.language { lose(.newsMLAddress, path, .dropped, expression.language ?? "") }
    if let payload = expression.payload {
      element("rightsExpressionData") { sheet in
        sheet.attribute("langid", language ?? "")
        sheet.attribute("enctype", "application/xml")
        sheet.sink.text(String(decoding: payload.bytes, as: UTF8.self))
      }
    }
    guard let href = address(expression.href, path) else { return }
    element("link") { sheet in
      sheet.attribute("reluri", OwnTerm.rightsExpression.uri)
      sheet.attribute("href", href)
    }
    if expression.payload == nil, language != nil { lose(.newsMLNoPlace, path + ".language", .dropped, language ?? "") }
  }
}
