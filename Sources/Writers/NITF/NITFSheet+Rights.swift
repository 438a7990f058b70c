import ArticleModel
import Markup
import NewsCodes
import Stages

extension NITFSheet {
  /// Copyright and rights, as far as NITF takes them; what it has no place for is lost, and critical.
  mutating func rights() -> [MarkupElement] {
    metadata.rights.enumerated().flatMap { index, rights in
      let path = "rights[\(index)]"
      loseRest(of: rights, path, takesTerms: index == 0)
      let parts = [copyright(rights, at: index), terms(rights, at: index)].compactMap(\.self)
      // The entries behind it move up.
      let isLast = index == metadata.rights.count - 1
      if parts.isEmpty, !isLast, index > 0 || rights.usageTerms.isEmpty { lose(.nitfNoPlace, "rights", .approximated) }
      return parts
    }
  }

  private mutating func copyright(_ rights: Rights, at index: Int) -> MarkupElement? {
    let path = "rights[\(index)]"
    let payloads = rights.foreign.filter { $0.contextPath.hasPrefix("doc.copyright/") }
    guard rights.holder != nil || !rights.notices.isEmpty || !payloads.isEmpty else { return nil }
    var element =
      rights.holder.map { party("doc.copyright", $0, in: "holder", path + ".holder") } ?? .nitf("doc.copyright")
    element.setOwn("notice", rights.notices.first?.plainText)
    if index > 0 { element.setOwn("set", String(index)) }
    put(payloads, on: &element, path)
    for (number, notice) in rights.notices.enumerated() where number > 0 || !notice.isPlain {
      if number == 0 {
        lose(.nitfMarkup, "\(path).notices[0]", .approximated, notice.plainText)
      } else {
        lose(.nitfRights, "\(path).notices[\(number)]", .dropped, notice.plainText)
      }
    }
    return element
  }

  private mutating func terms(_ rights: Rights, at index: Int) -> MarkupElement? {
    let path = "rights[\(index)]"
    var element = MarkupElement.nitf(
      "doc.rights", [],
      [
        "startdate": rights.validFrom?.norm, "enddate": rights.validUntil?.norm, "limitations": rights.limitations,
      ])
    if let territory = rights.territories.first { place(territory, on: &element, path + ".territories[0]") }
    for (number, territory) in rights.territories.enumerated().dropFirst() {
      lose(.nitfRights, "\(path).territories[\(number)]", .dropped, territory.summary)
    }
    put(rights.foreign.filter { $0.contextPath.hasPrefix("doc.rights/") }, on: &element, path)
    guard !element.attributes.isEmpty else { return nil }
    if index > 0 { element.setOwn("set", String(index)) }
    return element
  }

  private mutating func place(_ territory: Concept, on element: inout MarkupElement, _ path: String) {
    element.set("geography", territory.names.first?.value)
    let parts = territory.code.flatMap { NITFCodes.parts(of: $0) }
    element.set("location-code", parts?.value)
    element.set("code-source", parts?.source)
    var plain = Concept(code: parts == nil ? nil : territory.code, kind: .place)
    if let name = territory.names.first?.value { plain.names = [Name(name)] }
    if plain != territory { lose(.nitfRights, path, .approximated, territory.summary) }
  }

  private mutating func loseRest(of rights: Rights, _ path: String, takesTerms: Bool) {
    if let mining = rights.dataMining { lose(.nitfDataMining, path + ".dataMining", .dropped, mining.summary) }
    if let scope = rights.scope { lose(.nitfNoPlace, path + ".scope", .dropped, scope.summary) }
    if let person = rights.accountable { lose(.nitfRights, path + ".accountable", .dropped, person.summary) }
    for (index, link) in rights.links.enumerated() {
      lose(.nitfRights, "\(path).links[\(index)]", .dropped, link.summary)
    }
    for (index, expression) in rights.expressions.enumerated() {
      lose(.nitfRights, "\(path).expressions[\(index)]", .dropped, expression.href ?? expression.language ?? "")
    }
    for (index, terms) in rights.usageTerms.enumerated() where index > 0 || !takesTerms {
      lose(.nitfRights, "\(path).usageTerms[\(index)]", .dropped, terms.plainText)
    }
  }

  /// The first usage terms, which the head of the body takes in words.
  mutating func usageTerms() -> MarkupElement? {
    guard let terms = metadata.rights.first?.usageTerms.first else { return nil }
    let path = "rights[0].usageTerms[0]"
    if let whole = whole(of: terms.foreign, as: "rights", saying: terms.plainText, terms.blocks.ink) { return whole }
    var element = MarkupElement.nitf("rights", [.text(MarkupText(terms.plainText))])
    element.setLanguage(terms.language)
    var plain = terms
    plain.language = nil
    if !plain.isPlain { lose(.nitfMarkup, path, .approximated, terms.plainText) }
    put(terms.foreign, on: &element, path)
    return element
  }
}

extension Passage {
  /// Whether it is one paragraph of plain words and nothing else.
  fileprivate var isPlain: Bool {
    guard blocks.count == 1, case .paragraph(let paragraph) = blocks[0] else { return false }
    return role == .main && language == nil && href == nil && paragraph.style == .normal && paragraph.anchor == nil
      && paragraph.repeats == nil && paragraph.content.isPlain
  }
}
