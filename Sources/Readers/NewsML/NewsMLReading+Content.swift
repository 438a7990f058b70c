import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

extension NewsMLReading {
  /// Takes the renditions of the content: words become bodies, the rest renditions.
  mutating func takeContent(_ element: MarkupElement) {
    let original = value(element, "original")
    var richest = 0
    for child in element.elements {
      switch child.local {
      case "inlineXML", "inlineData":
        let carried = carried(child)
        let richness = carried.blocks.isEmpty ? 0 : carried.carrier.richness
        if richness > richest {
          richest = richness
          mainBody = bodies.count
        }
        take(carried, child, original)
      case "remoteContent": renditions.append(rendition(child))
      default: keep(child, at: "contentSet")
      }
    }
    if let main = element.attribute("main", in: OwnTerm.namespace).flatMap({ Int($0) }) { mainBody = main }
    if let index = bodies.firstIndex(where: \.isOriginal) { mainBody = index }
    takeAttributes(element, original)
    if let range = element.range, !bodies.isEmpty {
      metadata.trace(Origin(field: .body, rule: "newsml.contentSet", ranges: [range]))
    }
  }

  private func carried(_ element: MarkupElement) -> CarriedBody {
    let vocabularies = vocabularies
    let reader = BodyCarrierReader(media: media) { vocabularies.resolving($0) }
    let encoding = value(element, "encoding") ?? value(element, "encodinguri") ?? ""
    guard encoding.lowercased().hasSuffix("base64"), element.elements.isEmpty else {
      return reader.read(contentOf: element)
    }
    return reader.read(encoded: element.text, Base64Text.bytes(of: element.text), at: element.range)
  }

  private mutating func take(_ carried: CarriedBody, _ element: MarkupElement, _ original: String?) {
    let declared = value(element, "contenttype")
    var body = Body(carried.blocks)
    body.contentType = contentType(of: carried, element, declared)
    body.role = code(element, "rendition", "renditionuri")
    body.variant = value(element, "contenttypevariant")
    body.language = language(element)
    body.direction = HTMLStyle.direction(of: element)
    let isCountedByUs = element.attribute("counted", in: OwnTerm.namespace) == "wordcount"
    body.wordCount = isCountedByUs ? nil : count(element, "wordcount")
    body.characterCount = count(element, "charcount")
    body.isOriginal = original != nil && original == value(element, "id")
    body.verbatim = verbatim(carried, element)
    body.foreign = rest(of: element, beside: body)
    note(carried, declared, element)
    media += carried.media
    if !carried.media.isEmpty {
      metadata.trace(Origin(field: .media, rule: "newsml.body", ranges: carried.media.compactMap(\.range)))
    }
    losses += carried.losses.map { loss in
      var loss = loss
      loss.path = "bodies[\(bodies.count)]"
      return loss
    }
    account += carried.account
    bodies.append(body)
  }

  /// The media type; what Galley wrote itself says in an attribute of ours what it was before.
  private func contentType(of carried: CarriedBody, _ element: MarkupElement, _ declared: String?) -> String? {
    let isOwnPage = carried.markup == nil && (carried.carrier == .xhtml || carried.carrier == .nitf)
    return isOwnPage
      ? element.attribute("contenttype", in: OwnTerm.namespace) : carried.carrier.mediaType(declared: declared)
  }

  /// The body as it came, for those who write the same format; `nil` where the blocks say all there is.
  private func verbatim(_ carried: CarriedBody, _ element: MarkupElement) -> ForeignPayload? {
    if let markup = carried.markup {
      return ForeignPayload(
        format: "newsml", namespace: markup.name.namespace, contextPath: "inlineXML", bytes: markup.fragment)
    }
    if carried.carrier == .empty {
      return ForeignPayload(format: "newsml", contextPath: element.local, bytes: [])
    }
    return carried.text.map { ForeignPayload(format: "newsml", contextPath: "inlineData", bytes: Array($0.utf8)) }
  }

  private mutating func count(_ element: MarkupElement, _ name: String) -> Int? {
    guard value(element, name) != nil, let number = number(element, name) else { return nil }
    if number >= 0 { return number }
    remark(.newsMLBadNumber, "\(name)=\"\(number)\" counts less than nothing", element)
    return nil
  }

  /// Keeps what the content set says beyond its original, which the bodies know; an original that is not there is none.
  private mutating func takeAttributes(_ element: MarkupElement, _ original: String?) {
    let isThere = original.map { id in element.elements.contains { value($0, "id") == id } } ?? true
    if let original, !isThere { remark(.newsMLBodyForm, "nothing has the id \"\(original)\" of the original", element) }
    let isTaken = !isThere || bodies.contains(where: \.isOriginal)
    metadata.foreign += bag(element, NewsMLTaken(words: isTaken ? ["original"] : []), at: "contentSet")
  }

  /// What a body has no place for; a media type that was put right is among it.
  private func rest(of element: MarkupElement, beside body: Body) -> [ForeignPayload] {
    var words = ["rendition", "renditionuri", "contenttypevariant", "xml:lang", "dir"]
    let type = value(element, "contenttype")
    let isOwnPage = body.verbatim == nil && type?.hasSuffix("+xml") == true
    if type == body.contentType || isOwnPage { words.append("contenttype") }
    // The id that Galley gives to an original that has none.
    if body.isOriginal, value(element, "id") == "body-\(bodies.count + 1)" { words.append("id") }
    return Self.settled(bag(element, NewsMLTaken(words: words, numbers: ["wordcount", "charcount"], text: true)))
  }
}
