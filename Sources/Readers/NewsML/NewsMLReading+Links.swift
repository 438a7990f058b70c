import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// A reference to another item or page.
  mutating func relation(_ element: MarkupElement) -> Relation {
    var (relation, taken) = target(element)
    taken.words += takeRelationship(element, &relation)
    relation.foreign = Self.settled(relation.foreign + bag(element, taken))
    return relation
  }

  /// A member of a package; how it relates to the package is given by where it stands.
  mutating func member(_ element: MarkupElement) -> Relation {
    var (relation, taken) = target(element)
    relation.kind = .partOf
    relation.code = code(element, "rel", "reluri")
    taken.words += ["rel", "reluri"]
    relation.foreign = Self.settled(relation.foreign + bag(element, taken))
    return relation
  }

  /// What an element leads to, and the attributes that say it.
  private mutating func target(_ element: MarkupElement) -> (Relation, NewsMLTaken) {
    var relation = Relation(
      href: value(element, "href"), itemID: value(element, "residref") ?? value(element, "guidref"),
      version: number(element, "version"), contentType: value(element, "contenttype") ?? value(element, "hreftype"),
      rank: number(element, "rank"), constraint: codes(element, "pubconstraint", "pubconstrainturi").first,
      at: element.range)
    for child in element.elements {
      switch child.local {
      case "title" where relation.title.isEmpty:
        relation.title = words(of: child)
        if !Self.isOurs(child) { keep(child, in: &relation.foreign) }
      case "itemClass" where relation.itemKind == nil:
        relation.itemKind = code(child, "qcode", "uri")
        relation.foreign += bag(child, NewsMLTaken(words: ["qcode", "uri"]), at: "itemClass")
        for grandchild in child.elements { keep(grandchild, in: &relation.foreign, at: "itemClass") }
      default: keep(child, in: &relation.foreign)
      }
    }
    var words = ["href", "residref"] + taken(single: "pubconstraint", "pubconstrainturi", in: element)
    if element.attribute("residref") == nil { words.append("guidref") }
    words.append(element.attribute("contenttype") == nil ? "hreftype" : "contenttype")
    if let title = value(element, "title") {
      if relation.title.isEmpty { relation.title = [.text(TextRun(title.collapsed, at: element.range))] }
      if relation.title.plainText.collapsed == title.collapsed { words.append("title") }
    } else {
      words.append("title")
    }
    return (relation, NewsMLTaken(words: words, numbers: ["version", "rank"]))
  }

  private static let knownKinds: [(kind: RelationKind, code: Code)] = RelationKind.allCases.compactMap { kind in
    kind.qcode.map { (kind, Code.iptc($0)) }
  }

  /// The kind by our term or IPTC's code; the source's own code stays beside it. Returns the attributes it took.
  private mutating func takeRelationship(_ element: MarkupElement, _ relation: inout Relation) -> [String] {
    guard let code = code(element, "rel", "reluri") else {
      relation.kind = .other
      return []
    }
    let kinds = RelationKind.allCases
    if let kind = Self.knownKinds.first(where: { $0.code.matches(code) })?.kind {
      relation.kind = kind
      return taken("rel", "reluri", spelled: kind.qcode, in: element)
    }
    if let kind = kinds.first(where: { $0.term.uri == code.uri }) {
      relation.kind = kind
      relation.code = code.qcode.map { resolved(Code($0), element) }
    } else {
      relation.kind = .other
      relation.code = code
    }
    return ["rel", "reluri"]
  }

  /// A medium of the story, from the link that carries its properties.
  mutating func medium(_ element: MarkupElement) -> Media {
    var medium = Media(id: value(element, "residref") ?? "media-\(media.count + 1)", at: element.range)
    var bag = bag(element, NewsMLTaken(words: ["reluri", "residref", "href", "contenttype"]))
    for child in element.elements {
      switch child.local {
      case "rightsInfo": medium.rights.append(rights(child))
      case "itemClass": medium.kind = MediaKind(code(of: child)) ?? .picture
      case "contentCreated": medium.created = date(child)
      case "creator": medium.creators.append(party(child))
      case "genre": medium.concepts.genres.append(concept(child))
      case "subject": medium.concepts.subjects.append(concept(child))
      case "located": medium.concepts.located.append(concept(child))
      case "headline": medium.headline = label(child)
      case "creditline": medium.credit = label(child)
      case "description": medium.caption = blocks(of: child)
      case "contentMetaExtProperty" where value(child, "reluri") == OwnTerm.altText.uri:
        medium.altText = child.attribute("value")
      case "contentSet": medium.renditions = child.all("remoteContent").map { rendition($0) }
      default: keep(child, in: &bag)
      }
    }
    medium.foreign = Self.settled(bag)
    return medium
  }

  /// One form of a medium.
  mutating func rendition(_ element: MarkupElement) -> Rendition {
    let isAudio = value(element, "contenttype")?.hasPrefix("audio/") ?? false
    let codecs = isAudio ? ["audiocodec", "audiocodecuri"] : ["videocodec", "videocodecuri"]
    let codec = codecs.first { value(element, $0) != nil }
    var rendition = Rendition(
      name: code(element, "rendition", "renditionuri"), href: value(element, "href"),
      itemID: value(element, "residref"), contentType: value(element, "contenttype"),
      width: number(element, "width"), height: number(element, "height"), byteCount: number(element, "size"),
      duration: value(element, "duration"), codec: codec.flatMap { value(element, $0) })
    let words =
      ["rendition", "renditionuri", "href", "residref", "contenttype", "duration"] + (codec.map { [$0] } ?? [])
    var bag = bag(element, NewsMLTaken(words: words, numbers: ["width", "height", "size"]))
    for child in element.elements {
      if child.local == "hash", rendition.hash == nil, !child.hasElements {
        rendition.hash = child.text.trimmed
        bag += self.bag(child, NewsMLTaken(text: true), at: "hash")
      } else {
        keep(child, in: &bag)
      }
    }
    rendition.foreign = Self.settled(bag)
    return rendition
  }
}

extension MediaKind {
  /// The kind that a code of IPTC's News Item Nature names; `nil` for text and anything else.
  init?(_ code: Code?) {
    guard let code, let known = Self.known.first(where: { $0.code.matches(code) }) else { return nil }
    self = known.kind
  }

  private static let known = allCases.map { (kind: $0, code: Code.iptc($0.qcode)) }
}
