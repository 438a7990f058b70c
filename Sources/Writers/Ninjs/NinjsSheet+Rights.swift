import ArticleModel
import JSONText
import NewsCodes
import Stages

extension NinjsSheet {
  /// Sets the first rights; ninjs has a place for no others.
  mutating func set(_ rights: [Rights], in draft: inout JSONDraft, _ path: String) {
    for (index, rights) in rights.enumerated() {
      if index == 0 {
        set(rights, in: &draft, "\(path)[0]")
      } else {
        lose(.ninjsRights, "\(path)[\(index)]", .dropped, rights.summary)
      }
    }
  }

  private mutating func set(_ rights: Rights, in draft: inout JSONDraft, _ path: String) {
    let before = draft.members.count
    if let holder = rights.holder { set(holder, in: &draft, path + ".holder") }
    draft.set(line.spell("copyrightNotice"), joined(rights.notices, path + ".notices"))
    draft.set(line.spell("usageTerms"), joined(rights.usageTerms, path + ".usageTerms"))
    for (index, expression) in rights.expressions.enumerated() {
      let place = "\(path).expressions[\(index)]"
      if index == 0 { set(expression, in: &draft, place) } else { drop(place, as: .ninjsRights) }
    }
    if draft.members.count == before { drop(path) }
    lose(rights.scope?.summary, path + ".scope", .ninjsRights)
    lose(rights.accountable?.summary, path + ".accountable", .ninjsRights)
    lose(rights.dataMining?.summary, path + ".dataMining", .ninjsRights)
    lose(rights.validFrom?.iso8601, path + ".validFrom", .ninjsRights)
    lose(rights.validUntil?.iso8601, path + ".validUntil", .ninjsRights)
    lose(rights.limitations, path + ".limitations", .ninjsRights)
    for (index, link) in rights.links.enumerated() {
      lose(.ninjsRights, "\(path).links[\(index)]", .dropped, link.summary)
    }
    for (index, place) in rights.territories.enumerated() {
      lose(.ninjsRights, "\(path).territories[\(index)]", .dropped, place.summary)
    }
    lose(rights.foreign, path + ".foreign")
  }

  private mutating func set(_ holder: Party, in draft: inout JSONDraft, _ path: String) {
    let name = [holder.name, holder.code?.spelled, holder.domain].lazy.compactMap(\.self).first { !$0.isEmpty }
    draft.set(line.spell("copyrightHolder"), name)
    guard let name, holder.name == name else {
      return lose(.ninjsNoPlace, path, name == nil ? .dropped : .approximated, holder.summary)
    }
    var plain = holder
    plain.range = nil
    if plain != Party(named: name) { lose(.ninjsNoPlace, path, .approximated, holder.summary) }
  }

  /// ninjs has one notice and one statement of terms; several are joined.
  private mutating func joined(_ passages: [Passage], _ path: String) -> String? {
    var texts: [String] = []
    for (index, passage) in passages.enumerated() {
      let place = "\(path)[\(index)]"
      let text = words(passage.blocks, place + ".blocks")
      lose(passage.language, place + ".language")
      lose(passage.href, place + ".href", .ninjsRights)
      lose(passage.foreign, place + ".foreign")
      if passage.role != .main { lose(.ninjsNoPlace, place + ".role") }
      if text.isEmpty { drop(place) } else { texts.append(text) }
    }
    if texts.count > 1 { lose(.ninjsNoPlace, path, .approximated, texts.joined(separator: "; ")) }
    return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
  }

  private mutating func set(_ expression: RightsExpression, in draft: inout JSONDraft, _ path: String) {
    var inner = JSONDraft()
    if let payload = expression.payload, let text = String(validating: payload.bytes, as: UTF8.self), !text.isEmpty {
      inner.set(line.spell("encodedRights"), text)
      lose(expression.href, path + ".href", .ninjsRights)
      if payload.format != "ninjs" || payload.namespace != line.rawValue || payload.contextPath != "encodedRights" {
        lose(.ninjsRespelled, path + ".payload", .approximated)
      }
    } else if let href = uri(expression.href, path + ".href") {
      inner.set(line.spell("linkedRights"), href)
    }
    guard !inner.isEmpty else { return drop(path, as: .ninjsRights) }
    if let language = expression.language {
      inner.set(line.spell("langId"), LexicalForm.isURI(language) ? language : nil)
      if !LexicalForm.isURI(language) { lose(.ninjsNoPlace, path + ".language", .dropped, language) }
    }
    draft.set(line.spell("rightsInfo"), inner.value)
  }
}
