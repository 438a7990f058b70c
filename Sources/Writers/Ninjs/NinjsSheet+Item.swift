import ArticleModel
import JSONText
import NewsCodes
import Source
import Stages

extension NinjsSheet {
  /// An item as JSON; `nil` and a loss where ninjs has none of its kind.
  mutating func item(_ item: Item) throws(StageFailure) -> JSONValue? {
    switch item {
    case .article(let article): return try story(article)
    case .media(let media): return try medium(media)
    case .package(let package): return try composite(package)
    case .opaque(let opaque):
      lose(.ninjsItem, "", .dropped, opaque.name)
      return nil
    }
  }

  private mutating func story(_ article: Article) throws(StageFailure) -> JSONValue {
    let guid = ItemGuid(article, facts: facts) ?? madeGuid(article.metadata)
    var draft = try head(article.metadata, guid, type: "text")
    bodies(of: article, in: &draft)
    if line == .one { keyedAssociations(of: article, in: &draft) } else { listedAssociations(of: article, in: &draft) }
    finish(article.metadata, &draft)
    return draft.value
  }

  private mutating func medium(_ item: MediaItem) throws(StageFailure) -> JSONValue {
    var metadata = item.metadata
    merge(item.media, into: &metadata)
    let guid = ItemGuid(metadata, facts: facts) ?? madeGuid(metadata)
    if item.media.id != metadata.identity.guid ?? "media-1" { lose(.ninjsNoPlace, "media.id", .dropped, item.media.id) }
    let type = item.media.kind.ninjsType
    if type.isInexact || (metadata.identity.kind.map { MediaKind(ninat: $0) != item.media.kind } ?? false) {
      lose(.ninjsKind, "media.kind", .approximated)
    }
    if item.media.kind == .data { lose(.ninjsItem, "", .approximated, "data") }
    var draft = try head(metadata, guid, type: type.word)
    set(renditions: item.media.renditions, in: &draft, "media.renditions")
    let article = Article(metadata: metadata)
    if line == .one { keyedAssociations(of: article, in: &draft) } else { listedAssociations(of: article, in: &draft) }
    restore(item.media.foreign, NinjsSchema.item(line), in: &draft, "media.foreign")
    finish(metadata, &draft)
    return draft.value
  }

  /// What a medium says goes into the item's own fields, where those are silent.
  private mutating func merge(_ media: Media, into metadata: inout Metadata) {
    if let headline = media.headline { metadata.texts.headlines.append(Headline(headline)) }
    if !media.caption.isEmpty { metadata.texts.descriptions.append(Passage(media.caption, role: .caption)) }
    if let text = media.altText {
      let role = TextRole.other(Code(literal: NinjsTerm.altText))
      metadata.texts.descriptions.append(Passage(NinjsWords.blocks(of: text), role: role))
    }
    if let credit = media.credit {
      let role = TextRole.other(Code(literal: NinjsTerm.creditline))
      metadata.texts.descriptions.append(Passage([.paragraph(Paragraph(credit.content))], role: role))
    }
    metadata.credits.creators += media.creators
    if metadata.lifecycle.contentCreated == nil { metadata.lifecycle.contentCreated = media.created }
    metadata.rights += media.rights
    if metadata.concepts == Concepts() { metadata.concepts = media.concepts }
    let moved: [(Bool, String, String)] = [
      (media.headline != nil, "headline", "texts.headlines"), (!media.caption.isEmpty, "caption", "texts.descriptions"),
      (media.altText != nil, "altText", "texts.descriptions"), (media.credit != nil, "credit", "texts.descriptions"),
      (!media.creators.isEmpty, "creators", "credits.creators"),
      (media.created != nil, "created", "lifecycle.contentCreated"), (!media.rights.isEmpty, "rights", "rights"),
      (media.concepts != Concepts(), "concepts", "concepts"),
    ]
    for (isThere, name, place) in moved where isThere {
      lose(.ninjsNoPlace, "media." + name, .approximated)
      lose(.ninjsNoPlace, place, .approximated)
    }
  }

  /// A package is a composite item whose members are associations.
  private mutating func composite(_ package: NewsPackage) throws(StageFailure) -> JSONValue {
    let guid = ItemGuid(package.metadata, facts: facts) ?? madeGuid(package.metadata)
    var metadata = package.metadata
    for member in package.groups.flatMap(\.members) {
      // A member that names no item says nothing.
      if case .item(let relation) = member, relation.itemID != nil || relation.href != nil {
        metadata.relations.append(relation)
      }
    }
    if !package.groups.isEmpty { lose(.ninjsGroups, "groups", .approximated) }
    lose(package.root, "root")
    lose(.ninjsItem, "", .approximated, "package")
    var draft = try head(metadata, guid, type: "composite")
    let article = Article(metadata: metadata)
    if line == .one { keyedAssociations(of: article, in: &draft) } else { listedAssociations(of: article, in: &draft) }
    finish(metadata, &draft)
    return draft.value
  }

  /// What stands before the bodies.
  private mutating func head(
    _ metadata: Metadata, _ guid: ItemGuid?, type: String
  ) throws(StageFailure) -> JSONDraft {
    var draft = JSONDraft()
    let other = try identify(metadata.identity, guid, in: &draft)
    set(standard: metadata.identity.standard, in: &draft)
    set(type: metadata.identity.kind, or: type, in: &draft)
    set(metadata.identity, other, in: &draft)
    set(metadata.lifecycle, in: &draft)
    set(metadata.languages, in: &draft)
    set(metadata.texts, in: &draft)
    set(metadata.concepts, keywords: metadata.texts.keywords, in: &draft, "concepts")
    set(metadata.credits, in: &draft)
    set(metadata.rights, in: &draft, "rights")
    set(sourceType: metadata.digitalSourceType, in: &draft)
    set(notes: metadata.notes, metadata.lifecycle.embargo, in: &draft)
    return draft
  }

  /// What stands behind them: what was kept verbatim, and the list of what has no place.
  private mutating func finish(_ metadata: Metadata, _ draft: inout JSONDraft) {
    restoreItem(metadata.foreign, in: &draft)
    if isNative { distinguish(&draft) }
    if isNative, isOurs(metadata.identity.standard), !draft.has(line.spell("representationType")) {
      setRepresentation(in: &draft)
    }
    for (index, catalog) in metadata.catalogs.enumerated() {
      lose(.ninjsNoPlace, "catalogs[\(index)]", .dropped, catalog.href ?? "")
    }
    let lists = [
      ("audiences", metadata.concepts.audiences), ("excludedAudiences", metadata.concepts.excludedAudiences),
      ("products", metadata.concepts.products),
    ]
    for (name, list) in lists {
      for (index, concept) in list.enumerated() {
        lose(.ninjsNoPlace, "concepts.\(name)[\(index)]", .dropped, concept.summary)
      }
    }
  }
}

extension NinjsSheet {
  /// Says something that shows the line, where nothing does: that there are no sources or no other ids.
  private func distinguish(_ draft: inout JSONDraft) {
    let names = draft.members.map(\.name)
    switch line {
    case .one:
      let shows = names.contains { name in
        ["$standard", "altids", "renditions", "associations"].contains(name) || name.contains("_")
          || NinjsSchema.item(.two)[name] == nil
      }
      if !shows { draft.set("altids", .object([])) }
    case .two:
      let hasOwnName = names.contains { NinjsSchema.item(.three)[$0] == nil }
      let hasList = draft.members.contains { $0.node.value.kind == .array } || names.contains("standard")
      if !hasOwnName || !hasList, !draft.has("infosources") { draft.set("infosources", .array([])) }
    case .three:
      let hasOwnName = names.contains { NinjsSchema.item(.two)[$0] == nil }
      if !hasOwnName { draft.set("infoSources", .array([])) }
    }
  }
}

extension MediaKind {
  /// The kind that a code of IPTC's News Item Nature names.
  init?(ninat code: Code) {
    guard let kind = Self.allCases.first(where: { Code.iptc($0.qcode).matches(code) }) else { return nil }
    self = kind
  }

  /// The type of ninjs for the kind, and whether it is not quite the kind.
  var ninjsType: (word: String, isInexact: Bool) {
    switch self {
    case .picture: ("picture", false)
    case .graphic: ("graphic", false)
    case .video: ("video", false)
    case .audio: ("audio", false)
    case .animation: ("video", true)
    case .data: ("component", false)
    }
  }
}
