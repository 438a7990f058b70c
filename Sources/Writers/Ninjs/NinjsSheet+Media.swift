import ArticleModel
import JSONText
import NewsCodes
import Stages

extension NinjsSheet {
  /// The associations of lines 2 and 3: a list of items with names.
  mutating func listedAssociations(of article: Article, in draft: inout JSONDraft) {
    for (name, value) in associations(of: article, in: &draft) {
      var entry = JSONDraft()
      entry.set("name", name)
      for member in value.members { entry.set(member.name, member.node.value) }
      draft.append(entry.value, to: "associations")
    }
  }

  /// The associations of line 1: an object with a name for each.
  mutating func keyedAssociations(of article: Article, in draft: inout JSONDraft) {
    var keyed = JSONDraft()
    for (name, value) in associations(of: article, in: &draft) { keyed.set(keyed.free(name), value.value) }
    if !keyed.isEmpty { draft.set("associations", keyed.value) }
  }

  private mutating func associations(
    of article: Article, in draft: inout JSONDraft
  ) -> [(name: String, value: JSONDraft)] {
    let guid = draft.members.first { $0.name == "uri" }?.node.value.string
    var ids: Set<String> = []
    var found: [(name: String, value: JSONDraft)] = []
    for (index, medium) in article.media.enumerated() {
      let path = "media[\(index)]"
      var id = line != .one || NinjsShape.isKey(medium.id) ? medium.id : "media_" + medium.id
      var number = 2
      while !ids.insert(id).inserted {
        id = "\(medium.id)-\(number)"
        number += 1
      }
      var named = medium
      named.id = id
      if id != medium.id { lose(.ninjsNoPlace, path + ".id", .approximated, medium.id) }
      found.append((ownName(medium.foreign) ?? id, association(named, guid, path)))
    }
    var count = 0
    for (index, relation) in article.metadata.relations.enumerated() {
      let path = "relations[\(index)]"
      if isTrust(relation) {
        add(trust: relation, to: &draft, path)
      } else if let value = association(relation, path) {
        let name = ownName(relation.foreign) ?? NinjsTerm.relation(count)
        count += 1
        found.append((name, value))
      }
    }
    return found
  }

  /// The name that the source gave an association, where it is not the one we would give.
  private func ownName(_ bag: [ForeignPayload]) -> String? {
    let payload = bag.first { $0.format == "ninjs" && $0.contextPath == "name" && $0.namespace == line.rawValue }
    guard let name = payload.flatMap({ Self.json($0) })?.string, line != .one || NinjsShape.isKey(name) else {
      return nil
    }
    return name
  }

  private mutating func association(_ medium: Media, _ guid: String?, _ path: String) -> JSONDraft {
    var draft = JSONDraft()
    draft.set("uri", address(of: medium, guid, path))
    let type = medium.kind.ninjsType
    draft.set("type", type.word)
    if type.isInexact { lose(.ninjsKind, path + ".kind", .approximated, medium.kind.rawValue) }
    draft.set(line.spell("contentCreated"), moment(medium.created, path + ".created"))
    setWords(of: medium, in: &draft, path)
    set(medium.rights, in: &draft, path + ".rights")
    set(medium.concepts, in: &draft, path + ".concepts")
    let lists = [
      ("audiences", medium.concepts.audiences), ("excludedAudiences", medium.concepts.excludedAudiences),
      ("products", medium.concepts.products),
    ]
    for (name, list) in lists where !list.isEmpty { lose(.ninjsNoPlace, "\(path).concepts.\(name)") }
    set(renditions: medium.renditions, in: &draft, path + ".renditions")
    restoreAssociation(medium.foreign, in: &draft, path + ".foreign")
    return draft
  }

  /// The id of the item that holds a medium, or else its address, or else one made of the item's.
  private mutating func address(of medium: Media, _ guid: String?, _ path: String) -> String {
    let ids = medium.renditions.map(\.itemID)
    let minted = NinjsTerm.association(medium.id, of: guid)
    let href = medium.renditions.lazy.compactMap(\.href).first { LexicalForm.isURI($0) }
    guard let id = ids.lazy.compactMap(\.self).first(where: { LexicalForm.isURI($0) }) else {
      for (index, id) in ids.enumerated() where id != nil {
        lose(.ninjsNoPlace, "\(path).renditions[\(index)].itemID", .dropped, id ?? "")
      }
      return href ?? minted
    }
    let isHref = medium.renditions.contains { $0.href == id } || id == minted
    for (index, other) in ids.enumerated() where other != id || isHref {
      lose(.ninjsNoPlace, "\(path).renditions[\(index)].itemID", .approximated, other ?? "")
    }
    return id
  }

  private mutating func setWords(of medium: Media, in draft: inout JSONDraft, _ path: String) {
    if medium.creators.count == 1, let name = medium.creators[0].name, !name.isEmpty, isNameOnly(medium.creators[0]) {
      draft.set(line.spell("by"), name)
    } else if let first = medium.creators.first(where: { !($0.name ?? "").isEmpty }), let name = first.name {
      draft.set(line.spell("by"), name)
      lose(.ninjsNoPlace, path + ".creators", .approximated, medium.creators.map(\.summary).joined(separator: ", "))
    } else if !medium.creators.isEmpty {
      lose(.ninjsNoPlace, path + ".creators")
    }
    if let headline = medium.headline {
      set(line: headline, as: ("headlines", "main"), in: &draft, path + ".headline")
    }
    if !medium.caption.isEmpty {
      let caption = words(medium.caption, path + ".caption")
      set(caption, as: ("descriptions", captionRole(medium.foreign)), in: &draft, path + ".caption")
    }
    if let text = medium.altText {
      set(text, as: ("descriptions", NinjsTerm.altText), in: &draft, path + ".altText")
    }
    if let credit = medium.credit {
      set(line: credit, as: ("descriptions", NinjsTerm.creditline), in: &draft, path + ".credit")
    }
  }

  private func isNameOnly(_ party: Party) -> Bool {
    var plain = party
    plain.range = nil
    return party.name.map { plain == Party(named: $0) } ?? false
  }

  private func captionRole(_ bag: [ForeignPayload]) -> String {
    let payload = bag.first {
      $0.format == "ninjs" && $0.contextPath == "caption/role" && $0.namespace == line.rawValue
    }
    return payload.flatMap { Self.json($0) }?.string ?? (line == .one ? "text" : "caption")
  }

  private mutating func set(
    line text: FieldText, as place: (list: String, role: String), in draft: inout JSONDraft, _ path: String
  ) {
    lose(text.foreign, path + ".foreign")
    set(words(text, path), as: place, in: &draft, path)
  }

  /// Words of a medium, in a list with their role or under a name of line 1.
  private mutating func set(
    _ text: String, as place: (list: String, role: String), in draft: inout JSONDraft, _ path: String
  ) {
    guard !text.isEmpty else { return lose(.ninjsNoPlace, path) }
    if line == .one {
      draft.set(place.list == "headlines" ? "headline" : "description_" + place.role, text)
    } else {
      var entry = JSONDraft()
      entry.set("role", place.role)
      entry.set("value", text)
      draft.append(entry.value, to: place.list)
    }
  }
}
