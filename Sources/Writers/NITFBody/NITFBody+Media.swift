import ArticleModel
import Markup
import NewsCodes

extension NITFBody {
  /// A medium with its caption and its credit.
  mutating func element(_ figure: Figure) -> MarkupElement {
    var captions: [MarkupNode] = []
    if !figure.caption.isEmpty { captions.append(.element(element("media-caption", words(figure.caption)))) }
    if !figure.credit.isEmpty { captions.append(.element(element("media-producer", words(figure.credit)))) }
    var result = figure.mediaID.map { medium($0) } ?? element("media", [], ["media-type": "", "galley:none": "yes"])
    result.children += captions
    result.set("id", figure.anchor)
    result.setOwn("alt", figure.altText)
    return result
  }

  /// The medium of an id, with all that is known of it; one that is not there is only named.
  private mutating func medium(_ id: String) -> MarkupElement {
    guard let index = media.firstIndex(where: { $0.id == id }) else {
      return element("media", [], ["media-type": "", "galley:media": id, "galley:missing": "yes"])
    }
    return element(media[index], at: index)
  }

  /// A medium that no figure shows; it stands at the end so that nothing of it is lost.
  mutating func unshown(_ medium: Media) -> MarkupElement {
    let index = media.firstIndex { $0.id == medium.id } ?? 0
    var result = element(medium, at: index)
    result.setOwn("shown", "no")
    return result
  }

  private mutating func element(_ medium: Media, at index: Int) -> MarkupElement {
    let isFirst = writtenMedia.insert(medium.id).inserted
    var nodes = isFirst ? metadata(of: medium, at: index) : []
    var references = medium.renditions.enumerated().map { reference($1, at: "media[\(index)].renditions[\($0)]") }
    if references.isEmpty { references = [element("media-reference")] }
    references[0].set("alternate-text", medium.altText)
    references[0].set("source-credit", medium.credit?.plainText)
    let notice = medium.rights.first?.notices.first?.plainText
    references[0].set("copyright", notice)
    nodes += references.map { .element($0) }
    if isFirst { loseRest(of: medium, at: index) }
    return element("media", nodes, ["media-type": medium.kind.nitfName, "galley:media": medium.id])
  }

  private func reference(_ rendition: Rendition, at path: String) -> MarkupElement {
    var reference = element(
      "media-reference", [],
      [
        "source": rendition.href, "mime-type": rendition.contentType, "coding": rendition.codec,
        "time": rendition.duration, "width": rendition.width.map(String.init),
        "height": rendition.height.map(String.init), "galley:item": rendition.itemID,
        "galley:size": rendition.byteCount.map(String.init), "galley:hash": rendition.hash,
      ])
    if reference.attributes.isEmpty { reference.setOwn("empty", "yes") }
    if let name = rendition.name { reference.attributes += NITFCodes.ownAttributes(of: name) }
    return reference
  }

  private func metadata(of medium: Media, at index: Int) -> [MarkupNode] {
    var values: [(String, String)] = []
    if let headline = medium.headline { values.append(("galley-headline", headline.plainText)) }
    for block in medium.caption { values.append(("galley-caption", block.lines.joined(separator: " "))) }
    for creator in medium.creators { values.append(("galley-creator", creator.summary)) }
    if let created = medium.created { values.append(("galley-created", created.norm)) }
    return values.map { .element(element("media-metadata", [], ["name": $0, "value": $1])) }
  }

  private mutating func loseRest(of medium: Media, at index: Int) {
    let path = "media[\(index)]"
    if let headline = medium.headline, !headline.isOneRun {
      lose(.nitfMarkup, ofMedium: path + ".headline", headline.plainText)
    }
    for (number, block) in medium.caption.enumerated() where !block.isPlain {
      lose(.nitfMarkup, ofMedium: path + ".caption[\(number)]", block.lines.joined(separator: " "))
    }
    for (number, creator) in medium.creators.enumerated()
    where creator != Party(names: [Name(creator.summary)], at: creator.range) {
      lose(.nitfNoPlace, ofMedium: path + ".creators[\(number)]", creator.summary)
    }
    if let credit = medium.credit, !credit.isOneRun {
      lose(.nitfMarkup, ofMedium: path + ".credit", credit.plainText)
    }
    for (number, rights) in medium.rights.enumerated() where number > 0 || !rights.isPlainNotice {
      lose(.nitfRights, ofMedium: path + ".rights[\(number)]", rights.summary)
    }
    if medium.concepts != Concepts() { lose(.nitfNoPlace, ofMedium: path + ".concepts", "") }
    for (number, rendition) in medium.renditions.enumerated() where !rendition.resources.isEmpty {
      lose(.nitfNoPlace, ofMedium: path + ".renditions[\(number)].resources", rendition.href ?? "")
    }
  }

  /// Figures shown together.
  mutating func element(_ gallery: Gallery) -> MarkupElement {
    var nodes = gallery.figures.map { MarkupNode.element(element($0)) }
    if !gallery.caption.isEmpty {
      nodes.append(.element(element("p", words(gallery.caption), ["class": "caption", "galley:kind": "caption"])))
    }
    return element("block", nodes, ["id": gallery.anchor, "class": "gallery", "galley:kind": "gallery"])
  }

  /// Something of another service: its markup escaped, as newsroom systems send it, its link, and what to show instead.
  mutating func element(_ embed: Embed) -> MarkupElement {
    var nodes: [MarkupNode] = []
    if let html = embed.html, !html.isEmpty {
      nodes.append(.element(element("p", [ornament(html)], ["galley:kind": "markup"])))
    }
    if let href = embed.href {
      let link = element("a", [ornament(embed.provider ?? href)], ["href": href])
      nodes.append(.element(element("p", [.element(link)], ["galley:kind": "link"])))
    }
    return element(
      "block", nodes + self.nodes(embed.fallback),
      [
        "id": embed.anchor, "class": "embed", "galley:kind": "embed", "galley:provider": embed.provider,
        "galley:href": embed.href,
      ])
  }
}

extension FieldText {
  /// Whether it is nothing but words in one run.
  fileprivate var isOneRun: Bool {
    content.count <= 1 && content.isPlain && self == FieldText(content, at: range)
  }
}

extension Block {
  /// Whether it is a paragraph of nothing but words.
  fileprivate var isPlain: Bool {
    guard case .paragraph(let paragraph) = self else { return false }
    return paragraph.style == .normal && paragraph.anchor == nil && paragraph.repeats == nil
      && paragraph.content.count <= 1 && paragraph.content.isPlain
  }
}

extension Rights {
  /// Whether it is nothing but one notice in plain words.
  fileprivate var isPlainNotice: Bool {
    guard notices.count == 1, notices[0].blocks.count == 1, notices[0].blocks[0].isPlain else { return false }
    return self == Rights(notices: [Passage(notices[0].blocks, at: notices[0].range)])
  }
}

extension MediaKind {
  /// What NITF calls it.
  fileprivate var nitfName: String {
    switch self {
    case .picture: "image"
    case .graphic: "graphic"
    case .video: "video"
    case .audio: "audio"
    case .animation: "animation"
    case .data: "data"
    }
  }
}
