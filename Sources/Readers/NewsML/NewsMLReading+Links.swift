import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// A reference to another item or page.
  mutating func relation(_ element: MarkupElement) -> Relation {
    var relation = Relation(
      href: value(element, "href"), itemID: value(element, "residref") ?? value(element, "guidref"),
      version: number(element, "version"), contentType: value(element, "contenttype") ?? value(element, "hreftype"),
      rank: number(element, "rank"), constraint: codes(element, "pubconstraint", "pubconstrainturi").first,
      at: element.range)
    takeRelationship(element, &relation)
    if let title = element.attribute("title") { relation.title = [.text(TextRun(title, at: element.range))] }
    for child in element.elements {
      switch child.name.local {
      case "title": relation.title = words(of: child)
      case "itemClass": relation.itemKind = code(of: child)
      default: keep(child, at: "link")
      }
    }
    return relation
  }

  /// The kind by our term or IPTC's code; the source's own code stays beside it.
  private func takeRelationship(_ element: MarkupElement, _ relation: inout Relation) {
    guard let code = code(element, "rel", "reluri") else {
      relation.kind = .other
      return
    }
    let kinds = RelationKind.allCases
    if let kind = kinds.first(where: { $0.qcode.map { Code.iptc($0).matches(code) } ?? false }) {
      relation.kind = kind
    } else if let kind = kinds.first(where: { $0.term.uri == code.uri }) {
      relation.kind = kind
      relation.code = code.qcode.map { vocabularies.resolving(Code($0)) }
    } else {
      relation.kind = .other
      relation.code = code
    }
  }

  /// A medium of the story, from the link that carries its properties.
  mutating func medium(_ element: MarkupElement) -> Media {
    var medium = Media(id: value(element, "residref") ?? "media-\(media.count + 1)", at: element.range)
    for child in element.elements {
      switch child.name.local {
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
      default: keep(child, at: "link")
      }
    }
    return medium
  }

  /// One form of a medium.
  mutating func rendition(_ element: MarkupElement) -> Rendition {
    let codec = ["videocodec", "videocodecuri", "audiocodec", "audiocodecuri"].compactMap { value(element, $0) }.first
    var rendition = Rendition(
      name: code(element, "rendition", "renditionuri"), href: value(element, "href"),
      itemID: value(element, "residref"), contentType: value(element, "contenttype"),
      width: number(element, "width"), height: number(element, "height"), byteCount: number(element, "size"),
      duration: value(element, "duration"), codec: codec)
    for child in element.elements {
      if child.name.local == "hash", rendition.hash == nil {
        rendition.hash = child.text.trimmed
      } else {
        keep(child, at: "remoteContent")
      }
    }
    return rendition
  }
}

extension MediaKind {
  /// The kind that a code of IPTC's News Item Nature names; `nil` for text and anything else.
  init?(_ code: Code?) {
    guard let code, let kind = Self.allCases.first(where: { Code.iptc($0.qcode).matches(code) }) else { return nil }
    self = kind
  }
}
