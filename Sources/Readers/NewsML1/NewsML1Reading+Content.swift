import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

extension NewsML1Reading {
  /// Takes a content item: words become a body, what is for machines is kept, anything else is a medium.
  mutating func takeContent(_ item: MarkupElement, _ context: NewsML1Context) {
    switch NewsML1Kind(item) {
    case .machinery: keep(item, at: "ContentItem")
    case .medium(let kind):
      var medium = Media(id: "media-\(media.count + 1)", kind: kind, at: item.range)
      medium.renditions = [rendition(item, role: context.role)]
      media.append(medium)
    case .text: takeText(item, context)
    }
  }

  private mutating func takeText(_ item: MarkupElement, _ context: NewsML1Context) {
    guard let content = item.first("DataContent") ?? item.first("Encoding")?.first("DataContent") else {
      return keep(item, at: "NewsComponent")
    }
    let carried = carried(content, item)
    for noticed in carried.remarks where noticed != .wrongNamespace("") {
      remark(noticed == .encoded ? .newsML1Undecodable : .newsML1BodyForm, noticed.message, content)
    }
    var body = Body(carried.blocks)
    body.contentType = carried.carrier.mediaType(declared: item.first("MimeType").flatMap { formalName($0) })
    body.variant = context.role
    body.language = HTMLStyle.language(of: item) ?? HTMLStyle.language(of: content) ?? context.language
    body.verbatim = verbatim(carried)
    takeCharacteristics(item, into: &body)
    settle(carried, at: "bodies[\(bodies.count)]")
    media += carried.media
    let isMain = context.role.map { ["main", "body", "text"].contains($0.lowercased()) } ?? true
    let richness = carried.blocks.isEmpty ? 0 : 2 * carried.carrier.richness + (isMain ? 9 : 0)
    if richness > richest.richness { richest = (richness, bodies.count) }
    bodies.append(body)
  }

  /// Reads what carries the words of an item.
  func carried(_ content: MarkupElement, _ item: MarkupElement) -> CarriedBody {
    let reader = BodyCarrierReader(media: media) { Vocabularies.iptc.resolving($0) }
    let notation = item.first("Encoding")?.attribute("Notation")?.lowercased() ?? ""
    guard notation.contains("base64"), content.elements.isEmpty else { return reader.read(contentOf: content) }
    return reader.read(encoded: content.text, Base64Text.bytes(of: content.text), at: content.range)
  }

  /// Takes over the losses and the account of a body; text that only machines read is a loss here.
  mutating func settle(_ carried: CarriedBody, at path: String) {
    var sum = carried.account
    if carried.verbatimInk > 0 {
      sum.fields -= carried.verbatimInk
      sum.dropped += carried.verbatimInk
      lose(
        Loss(
          .newsML1Unread, path: path, .dropped, excerpt: carried.markup?.first("head")?.text.collapsed ?? "",
          ink: carried.verbatimInk))
    }
    for loss in carried.losses {
      var loss = loss
      loss.path = path
      lose(loss)
    }
    add(sum)
  }

  private func verbatim(_ carried: CarriedBody) -> ForeignPayload? {
    if let markup = carried.markup {
      // In the form that NewsML-G2 takes.
      return ForeignPayload(
        format: "newsml", namespace: markup.name.namespace, contextPath: "inlineXML", bytes: markup.fragment)
    }
    let place = carried.isEncoded ? "Encoding/DataContent" : "inlineData"
    return carried.text.map {
      let format = carried.isEncoded ? Self.formatName : "newsml"
      return ForeignPayload(format: format, contextPath: place, bytes: Array($0.utf8))
    }
  }

  private mutating func takeCharacteristics(_ item: MarkupElement, into body: inout Body) {
    body.foreign = attributes(of: item, except: [])
    for (position, child) in item.elements.enumerated() {
      switch child.name.local {
      case "DataContent", "MimeType": break
      case "MediaType" where formalName(child) == "Text": break
      case "Characteristics":
        for part in child.elements {
          if part.name.local == "Property", formalName(part) == "Words",
            let count = value(part, "Value").flatMap({ Int($0) }),
            count >= 0
          {
            body.wordCount = count
          } else {
            body.foreign.append(payload(part, at: "ContentItem/Characteristics", position))
          }
        }
      case "Encoding":
        body.foreign += attributes(of: child, except: [])
      default: body.foreign.append(payload(child, at: "ContentItem", position))
      }
    }
  }

  /// A form that a medium comes in.
  mutating func rendition(_ item: MarkupElement, role: String?) -> Rendition {
    var rendition = Rendition(href: value(item, "Href"))
    rendition.contentType = item.first("MimeType").flatMap { formalName($0) }
    rendition.name = role.flatMap(Self.renditionName)
    rendition.foreign = attributes(of: item, except: ["Href"])
    for (position, child) in item.elements.enumerated() {
      switch child.name.local {
      case "MimeType", "MediaType": break
      case "Characteristics": takeCharacteristics(child, into: &rendition)
      default: rendition.foreign.append(payload(child, at: "ContentItem", position))
      }
    }
    if rendition.name == nil, let role {
      rendition.foreign.append(
        ForeignPayload(format: Self.formatName, contextPath: "Role/@FormalName", bytes: Array(role.utf8)))
    }
    return rendition
  }

  private mutating func takeCharacteristics(_ element: MarkupElement, into rendition: inout Rendition) {
    for (position, part) in element.elements.enumerated() {
      let number =
        (value(part, "Value") ?? part.text.trimmed).isEmpty ? nil : Int(value(part, "Value") ?? part.text.trimmed)
      switch (part.name.local == "Property" ? formalName(part) ?? "" : part.name.local, number) {
      case ("SizeInBytes", let count?): rendition.byteCount = count
      case ("Width", let count?), ("PixelWidth", let count?): rendition.width = count
      case ("Height", let count?), ("PixelHeight", let count?): rendition.height = count
      default: rendition.foreign.append(payload(part, at: "ContentItem/Characteristics", position))
      }
    }
  }

  private static func renditionName(_ role: String) -> Code? {
    let role = role.lowercased()
    if role.contains("thumb") { return .iptc("rnd:thumbnail") }
    if role.contains("preview") || role.contains("quicklook") { return .iptc("rnd:preview") }
    if role.contains("high") { return .iptc("rnd:highRes") }
    return role == "web" ? .iptc("rnd:web") : nil
  }
}
