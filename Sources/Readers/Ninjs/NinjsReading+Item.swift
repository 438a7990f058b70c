import ArticleModel
import JSONText
import NewsCodes
import Source

extension NinjsReading {
  /// An item: a medium where it says it is one and holds no words, else a story.
  mutating func item(_ node: JSONNode) -> Item {
    guard var object = NinjsObject(node) else {
      return .opaque(OpaqueItem(name: node.value.kind.rawValue, payload: payload(node, at: "")))
    }
    takeStandard(&object)
    takeIdentity(&object)
    takeLifecycle(&object)
    takeTexts(&object)
    takeCredits(&object)
    metadata.concepts = concepts(&object, isTraced: true)
    takeRights(&object)
    takeDialect(&object)
    takeAssociations(&object)
    takeBodies(&object)
    if isOurs, ["full", "complete"].contains(object.peek("representationtype")?.value.string) {
      _ = object.text("representationtype")
    }
    let kind = MediaKind(metadata.identity.kind)
    let isMedium = kind != nil && bodies.isEmpty
    let renditions = isMedium ? renditions(&object) : []
    takeRest(object)
    if let kind, isMedium, media.isEmpty {
      let id = metadata.identity.guid ?? "media-1"
      return .media(MediaItem(metadata: metadata, media: Media(id: id, kind: kind, renditions: renditions)))
    }
    if let kind, !renditions.isEmpty {
      let own = Media(id: freeID("renditions"), kind: kind, renditions: renditions, at: node.range)
      trace(.media, media.count, "renditions", node.range)
      media.append(own)
    }
    return .article(Article(metadata: metadata, media: media, bodies: bodies, mainBody: mainBody))
  }

  /// Which body is the main one: the first in HTML, else the first.
  private var mainBody: Int {
    bodies.firstIndex { $0.contentType.map(Self.isMarkup) ?? false } ?? 0
  }

  /// Keeps what nobody took, and says of what is no ninjs that it is none.
  private mutating func takeRest(_ object: NinjsObject) {
    for member in object.members {
      let key = NinjsObject.key(member.name)
      if Self.unmodelled.contains(key) {
        trace(.foreign, metadata.foreign.count, member.name, member.node.range)
      } else {
        let isKnown = Self.modelled.contains(key)
        remark(
          isKnown ? .ninjsBadValue : .ninjsUnknownMember, "“\(member.name)” was kept verbatim", at: member.node.range)
        trace(.foreign, metadata.foreign.count, member.name, member.node.range)
      }
      metadata.foreign.append(payload(member.node, at: member.name))
    }
  }

  /// Members of ninjs that the model has no place for.
  private static let unmodelled: Set<String> = [
    "representationtype", "eventdetails", "plannedcoverage", "mimetype", "renditions", "charcount", "wordcount",
  ]

  /// Members that the model has a place for; they are left only where their value is of another kind.
  private static let modelled: Set<String> = [
    "uri", "guid", "type", "profile", "version", "firstcreated", "versioncreated", "contentcreated", "embargoed",
    "embargoeduntil", "pubstatus", "urgency", "copyrightholder", "copyrightnotice", "usageterms", "ednote", "language",
    "descriptions", "bodies", "headlines", "headline", "people", "person", "organisations", "organisation", "places",
    "place", "subjects", "subject", "events", "event", "objects", "object", "infosources", "infosource", "title", "by",
    "byline", "slugline", "located", "associations", "altids", "trustindicators", "trustindicator", "standard",
    "genres", "genre", "expires", "rightsinfo", "digitalsourcetype",
  ]
}
