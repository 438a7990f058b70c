import ArticleModel
import JSONText
import NewsCodes
import Stages

extension NinjsSheet {
  /// Whether a relation is a trust indicator.
  func isTrust(_ relation: Relation) -> Bool {
    relation.kind == .other
      && (relation.code?.resolvedURI ?? relation.code?.uri)?.hasPrefix(NinjsTerm.trustIndicators) ?? false
  }

  /// Adds a trust indicator.
  mutating func add(trust relation: Relation, to draft: inout JSONDraft, _ path: String) {
    var entry = JSONDraft()
    if line == .one {
      set(relation.code, in: &entry, path + ".code")
    } else {
      let role = relation.code?.resolvedURI ?? relation.code?.uri
      entry.set("role", role.flatMap { LexicalForm.isURI($0) ? $0 : nil })
      if relation.code != Code(uri: role) {
        lose(.ninjsCode, path + ".code", .approximated, relation.code?.summary ?? "")
      }
    }
    entry.set("title", title(of: relation, path))
    entry.set("href", uri(relation.href, path + ".href"))
    lose(relation.itemID, path + ".itemID")
    lose(relation.contentType, path + ".contentType")
    lose(relation.itemKind?.summary, path + ".itemKind")
    lose(relation.version.map(String.init), path + ".version")
    loseRest(of: relation, path)
    lose(relation.foreign, path + ".foreign")
    guard !entry.isEmpty else { return drop(path) }
    draft.append(entry.value, to: line.spell("trustIndicators"))
  }

  /// A relation as an associated item; `nil` and a loss where it names none.
  mutating func association(_ relation: Relation, _ path: String) -> JSONDraft? {
    let id = relation.itemID.flatMap { LexicalForm.isURI($0) ? $0 : nil }
    let href = relation.href.flatMap { LexicalForm.uri($0) }
    guard let target = id ?? href else {
      if !relation.saysNothing { drop(path, relation.summary, as: .ninjsAddress) }
      return nil
    }
    if id == nil { lose(relation.itemID, path + ".itemID", .ninjsAddress) }
    if let own = relation.href, own != href {
      lose(.ninjsAddress, path + ".href", href == nil ? .dropped : .approximated, own)
    }
    if id != nil, id == href { lose(.ninjsNoPlace, path + ".itemID", .approximated) }
    var draft = JSONDraft()
    draft.set("uri", target)
    setKind(of: relation, in: &draft, path)
    draft.set("version", relation.version.flatMap { $0 > 0 ? String($0) : nil })
    if let version = relation.version, version < 1 { lose(String(version), path + ".version") }
    set(type: relation.itemKind, in: &draft, path + ".itemKind")
    if let title = title(of: relation, path) { setTitle(title, in: &draft) }
    if let href { setLink(href, relation, in: &draft, path) } else { lose(relation.contentType, path + ".contentType") }
    loseRest(of: relation, path)
    restoreAssociation(relation.foreign, in: &draft, path + ".foreign")
    return draft
  }

  private mutating func setKind(of relation: Relation, in draft: inout JSONDraft, _ path: String) {
    guard line == .three else {
      if relation.kind != .seeAlso || relation.code != nil {
        lose(.ninjsNoPlace, path + ".kind", .approximated, relation.code?.summary ?? relation.kind.rawValue)
        if relation.code != nil { lose(.ninjsNoPlace, path + ".code") }
      }
      return
    }
    guard relation.kind == .other, let code = relation.code, let word = spell(code, path + ".code") else {
      draft.set("rel", relation.kind.rawValue)
      if relation.kind != .other { lose(relation.code?.summary, path + ".code") }
      return
    }
    if RelationKind(rawValue: word) != nil { lose(.ninjsCode, path, .approximated, word) }
    draft.set("rel", word)
  }

  private mutating func set(type kind: Code?, in draft: inout JSONDraft, _ path: String) {
    guard let kind else { return }
    let words = ["text", "composite", "event", "planning"]
    let word = words.first { Code.iptc("ninat:" + $0).matches(kind) }
    guard let word, NinjsSchema.item(line)["type"]?.accepts(.string(word), in: line) ?? false else {
      return lose(.ninjsKind, path, .dropped, kind.summary)
    }
    draft.set("type", word)
    if kind != .iptc("ninat:" + word) { lose(.ninjsCode, path, .approximated, kind.summary) }
  }

  private func setTitle(_ title: String, in draft: inout JSONDraft) {
    if line == .one { return draft.set("headline", title) }
    var entry = JSONDraft()
    entry.set("role", "main")
    entry.set("value", title)
    draft.append(entry.value, to: "headlines")
  }

  private mutating func setLink(_ href: String, _ relation: Relation, in draft: inout JSONDraft, _ path: String) {
    let link = Rendition(name: Code(literal: NinjsTerm.link), href: href, contentType: relation.contentType)
    set(renditions: [link], in: &draft, path)
  }

  private mutating func title(of relation: Relation, _ path: String) -> String? {
    let text = relation.title.plainText
    if !NinjsWords.isExact(line: relation.title) || (text.isEmpty && !relation.title.isEmpty) {
      lose(.ninjsMarkup, path + ".title", .approximated, text)
    }
    return text.isEmpty ? nil : text
  }

  private mutating func loseRest(of relation: Relation, _ path: String) {
    lose(relation.rank.map(String.init), path + ".rank")
    lose(relation.constraint?.summary, path + ".constraint", .ninjsRights)
  }
}

extension Relation {
  /// Whether it names no item and nothing else.
  fileprivate var saysNothing: Bool { self == Relation(kind: kind, at: range) }
}
