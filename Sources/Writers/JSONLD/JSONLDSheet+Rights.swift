import ArticleModel
import JSONText
import NewsCodes
import Stages

extension JSONLDSheet {
  /// Who holds the rights, and on what terms the item may be used.
  mutating func set(_ rights: [Rights], in node: inout JSONDraft, _ path: String) {
    node.set(
      "copyrightHolder",
      oneOf: rights.enumerated().flatMap { index, rights in
        parties([rights.holder].compactMap(\.self), "\(path)[\(index)].holder")
      })
    var (notices, terms, licenses): ([String], [JSONValue], [String]) = ([], [], [])
    for (index, rights) in rights.enumerated() {
      let place = "\(path)[\(index)]"
      notices += rights.notices.compactMap { words($0.blocks, place + ".notices") }
      terms += rights.usageTerms.compactMap { usage($0, place + ".usageTerms") }
      licenses += rights.expressions.compactMap(\.href).filter { LexicalForm.isURI($0) }
      loseRest(of: rights, place)
    }
    node.set("copyrightNotice", oneOf: notices)
    node.set("copyrightYear", Self.year(in: notices))
    node.set("usageInfo", oneOf: terms)
    node.set("license", oneOf: licenses)
  }

  private mutating func usage(_ passage: Passage, _ path: String) -> JSONValue? {
    let address = passage.href.flatMap { LexicalForm.uri($0) }
    guard let text = words(passage.blocks, path) else { return address.map(JSONValue.string) }
    var node = JSONDraft()
    node.set("@type", "CreativeWork")
    node.set("text", text)
    node.set("url", address)
    return node.value
  }

  private mutating func loseRest(of rights: Rights, _ path: String) {
    lose(rights.scope?.summary, path + ".scope", .jsonldRights)
    lose(rights.accountable?.summary, path + ".accountable", .jsonldRights)
    lose(rights.dataMining?.summary, path + ".dataMining", .jsonldRights)
    lose(rights.validFrom?.iso8601, path + ".validFrom", .jsonldRights)
    lose(rights.validUntil?.iso8601, path + ".validUntil", .jsonldRights)
    lose(rights.limitations, path + ".limitations", .jsonldRights)
    if !rights.links.isEmpty { lose(.jsonldRights, path + ".links") }
    if !rights.territories.isEmpty { lose(.jsonldRights, path + ".territories") }
    for (index, expression) in rights.expressions.enumerated() {
      let isSaid = expression.payload == nil && expression.href.map { LexicalForm.isURI($0) } ?? false
      if !isSaid { lose(.jsonldRights, "\(path).expressions[\(index)]") }
    }
  }

  /// The year that stands behind a copyright sign or word, if the notices name one and no other.
  private static func year(in notices: [String]) -> Int? {
    var years: Set<Int> = []
    for notice in notices {
      let words = notice.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "©") }.map(String.init)
      guard words.contains(where: { $0.contains("©") || $0.contains("copyright") || $0 == "c" }) else { continue }
      for word in words {
        let digits = word.filter { $0 != "©" }
        if digits.utf8.count == 4, let year = Int(digits), (1900...2100).contains(year) { years.insert(year) }
      }
    }
    return years.count == 1 ? years.first : nil
  }

  /// What the item is based on, translates, is part of; and the principles it was made by.
  mutating func set(relations: [Relation], in node: inout JSONDraft) {
    var found: [String: [JSONValue]] = [:]
    for (index, relation) in relations.enumerated() {
      let path = "relations[\(index)]"
      let isTrust = (relation.code?.resolvedURI ?? relation.code?.uri)?.hasPrefix(NinjsTerm.trustIndicators) ?? false
      let name: String? =
        switch relation.kind {
        case .derivedFrom: "isBasedOn"
        case .translationOf: "translationOfWork"
        case .partOf: "isPartOf"
        case .previousVersion: "predecessorOf"
        case .seeAlso, .illustratedBy: "citation"
        case .other: isTrust ? "publishingPrinciples" : nil
        }
      let address = [relation.href, relation.itemID].lazy.compactMap { $0.flatMap { LexicalForm.uri($0) } }.first
      guard let name, name != "predecessorOf", let address else {
        lose(.jsonldNoPlace, path, relation.summary)
        continue
      }
      found[name, default: []].append(target(relation, address, isTrust: isTrust))
    }
    for name in found.keys.sorted() { node.set(name, oneOf: found[name] ?? []) }
  }

  private func target(_ relation: Relation, _ address: String, isTrust: Bool) -> JSONValue {
    if isTrust { return .string(address) }
    var entry = JSONDraft()
    entry.set("@type", "CreativeWork")
    entry.set("name", relation.title.isEmpty ? nil : relation.title.plainText)
    let isPlace = relation.href.flatMap { LexicalForm.uri($0) } == address
    entry.set(isPlace ? "url" : "@id", address)
    if isPlace, let id = relation.itemID, LexicalForm.isURI(id) { entry.set("@id", id) }
    return entry.value
  }
}
