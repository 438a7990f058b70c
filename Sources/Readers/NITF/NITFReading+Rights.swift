import ArticleModel
import Markup
import NewsCodes

extension NITFReading {
  /// Takes copyright and rights: the first of each belong together, and so on.
  mutating func takeRights(_ element: MarkupElement, _ rights: inout [Rights]) -> Bool {
    switch element.nitfName {
    case "doc.copyright":
      let index = place(of: element, in: &rights) { $0.holder == nil && $0.notices.isEmpty }
      takeCopyright(element, into: &rights[index])
      rights[index].foreign.sort { $0.contextPath.utf8.lexicographicallyPrecedes($1.contextPath.utf8) }
    case "doc.rights":
      let index = place(of: element, in: &rights) { !$0.hasTerms }
      takeTerms(element, into: &rights[index])
      rights[index].foreign.sort { $0.contextPath.utf8.lexicographicallyPrecedes($1.contextPath.utf8) }
    default: return false
    }
    return true
  }

  /// The place a writer of ours names, or the first that is free.
  private func place(of element: MarkupElement, in rights: inout [Rights], _ isFree: (Rights) -> Bool) -> Int {
    let named = own(element, "set").flatMap { Int($0) }.flatMap { (0..<100).contains($0) ? $0 : nil }
    let index = named ?? rights.firstIndex(where: isFree) ?? rights.count
    while rights.count <= index { rights.append(Rights()) }
    return index
  }

  private mutating func takeCopyright(_ element: MarkupElement, into rights: inout Rights) {
    if value(element, "holder") != nil || namesParty(element) { rights.holder = party(element, named: "holder") }
    if let notice = own(element, "notice") {
      rights.notices = [Passage([.paragraph(Paragraph([.text(TextRun(notice))]))])]
    }
    // A holder's bag goes to the rights, whose element this is as well.
    rights.holder?.foreign = []
    rights.foreign += rest(of: element, taking: ["holder", "notice"], at: "doc.copyright/")
  }

  private mutating func takeTerms(_ element: MarkupElement, into rights: inout Rights) {
    var known = ["geography", "limitations"]
    rights.validFrom = date(element, "startdate")
    if rights.validFrom != nil { known.append("startdate") }
    rights.validUntil = date(element, "enddate")
    if rights.validUntil != nil { known.append("enddate") }
    if element.keepsItsPlaceCode { known += ["location-code", "code-source"] }
    let code = NITFCodes.code(source: element.nitf("code-source"), value: element.nitf("location-code"))
    let name = value(element, "geography")
    if name != nil || code != nil {
      rights.territories = [Concept(code: code, kind: .place, names: name.map { [Name($0)] } ?? [])]
    }
    rights.limitations = value(element, "limitations")
    rights.foreign += rest(of: element, taking: known, at: "doc.rights/")
  }

  /// What the body's head says of the rights, in words.
  mutating func takeRightsText(_ element: MarkupElement) {
    guard !element.text.collapsed.isEmpty else { return keep(element, at: "body/body.head") }
    var terms = Passage([.paragraph(Paragraph(words(element), at: element.range))], at: element.range)
    terms.language = element.nitfLanguage
    if element.elements.isEmpty {
      terms.foreign = rest(of: element, taking: ["lang"])
    } else {
      let before = fieldInk
      terms.foreign = [payload(element, at: ".")]
      fieldInk = before
    }
    if metadata.rights.isEmpty { metadata.rights = [Rights()] }
    metadata.rights[0].usageTerms.append(terms)
    trace(.rights, 0, element)
  }
}

extension Rights {
  /// Whether it says anything that `doc.rights` says.
  fileprivate var hasTerms: Bool {
    validFrom != nil || validUntil != nil || !territories.isEmpty || limitations != nil
      || foreign.contains { $0.contextPath.hasPrefix("doc.rights/") }
  }
}
