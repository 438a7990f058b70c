import ArticleModel
import Markup
import Source

extension XHTMLBody {
  /// Writes a link, or its words alone where there is nowhere to lead to.
  mutating func write(_ link: Link, to sink: inout MarkupSink) {
    guard let href = href(of: link) else { return phrase(link.content, to: &sink) }
    isInsideLink = true
    sink.element("a") { sink in
      sink.attribute("href", href)
      sink.attribute("title", link.title)
      sink.attribute("rel", relation(of: link))
      phrase(link.content, to: &sink)
      if names(link.content) { return }
      lose(.hollowPart, .approximated, excerpt: href, at: link.range)
      sink.ornament(link.title.flatMap { $0.isVisible ? $0 : nil } ?? href)
    }
    isInsideLink = false
  }

  /// Writes the mark of a footnote: a link to it, unless it stands inside a link or the note is missing.
  mutating func write(_ reference: FootnoteReference, to sink: inout MarkupSink) {
    let note = anchors.notes[reference.footnoteID]
    sink.element("sup") { sink in
      guard let note, !isInsideLink else {
        lose(.danglingReference, .approximated, excerpt: reference.label ?? reference.footnoteID, at: reference.range)
        return writeLabel(reference.label, note?.number, to: &sink)
      }
      sink.element("a") { sink in
        sink.attribute("id", anchors.takeReference(to: reference.footnoteID))
        sink.attribute("class", markClass("note", reference.label))
        sink.attribute("href", "#" + note.id)
        mark("noteref", role: "doc-noteref", in: &sink)
        writeLabel(reference.label, note.number, to: &sink)
      }
    }
  }

  /// Writes a small picture among the words, or a link to it.
  mutating func write(_ image: InlineImage, to sink: inout MarkupSink) {
    guard let media = resolve(image.mediaID, altText: image.altText, at: image.range) else {
      return writeTie(image, to: &sink)
    }
    let altText = image.altText ?? media.altText
    if media.isShown {
      writePicture(media, altText: altText, isOwn: image.altText != nil, to: &sink)
    } else if isInsideLink {
      sink.ornament(altText ?? media.fileName)
    } else {
      writePointer(to: media, altText: altText, own: image.altText, to: &sink)
    }
  }

  /// An image that cannot be shown keeps its place by the name of its medium, where names are kept.
  private mutating func writeTie(_ image: InlineImage, to sink: inout MarkupSink) {
    guard style.keepsClasses else { return }
    sink.element("span") { sink in
      sink.attribute("class", "image")
      sink.attribute("data-assoc-ref", image.mediaID)
      sink.attribute("data-alt", image.altText)
      sink.ornament("")
    }
  }

  /// Says where quoted words are from, where that is an address.
  mutating func writeCite(_ cite: String?, at range: SourceRange?, in sink: inout MarkupSink) {
    guard let cite, !cite.isEmpty else { return }
    guard let address = LinkTarget(cite).address, !style.citesOnlySecurely || address.hasPrefix("https:") else {
      return lose(.refusedLink, excerpt: cite, at: range)
    }
    sink.attribute("cite", address)
  }

  private mutating func href(of link: Link) -> String? {
    guard !isInsideLink else {
      lose(.nestedLink, excerpt: link.href, at: link.range)
      return nil
    }
    switch LinkTarget(link.href) {
    case .address(let address): return address
    case .fragment(let fragment):
      if let id = anchors.id(ofFragment: fragment) { return "#" + id }
      lose(.danglingLink, excerpt: link.href, at: link.range)
    case .relative(let address):
      if style.keepsRelativeLinks { return address }
      lose(.relativeLink, excerpt: link.href, at: link.range)
    case .refused: lose(.refusedLink, excerpt: link.href, at: link.range)
    }
    return nil
  }

  private func relation(of link: Link) -> String? {
    guard let relation = link.relation, !relation.isEmpty else { return nil }
    let isPlain = relation.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x20 || $0 == 0x2D }
    return isPlain ? relation : nil
  }
}
