import ArticleModel
import Markup

extension XHTMLBody {
  /// Writes a part of the story under its title; headings inside stand below it.
  mutating func write(_ section: Section, to sink: inout MarkupSink) {
    sink.element("section") { sink in
      identify(section.anchor, in: &sink)
      sink.attribute("class", roleClass(section.role))
      writePart(section.title, section.blocks, isListed: true, to: &sink)
    }
  }

  /// Writes a box beside the story.
  mutating func write(_ aside: Aside, to sink: inout MarkupSink) {
    sink.element("aside") { sink in
      identify(aside.anchor, in: &sink)
      sink.attribute("class", ["box", roleClass(aside.role)].compactMap(\.self).joined(separator: " "))
      writePart(aside.title, aside.blocks, isListed: false, to: &sink)
    }
  }

  /// Writes words lifted out of the story.
  mutating func write(_ quote: PullQuote, to sink: inout MarkupSink) {
    sink.element("aside") { sink in
      identify(quote.anchor, in: &sink)
      sink.attribute("class", "pull-quote")
      mark("pullquote", role: "doc-pullquote", in: &sink)
      if quote.words.printsAnything { sink.element("p") { phrase(quote.words, to: &$0) } }
      writeSpeaker(quote.speaker, as: "p", to: &sink)
    }
  }

  /// Writes a quotation; one with a speaker becomes a figure, so that the speaker is not part of what was said.
  mutating func write(_ quotation: Quotation, to sink: inout MarkupSink) {
    guard quotation.speaker.printsAnything else { return writeQuoted(quotation, anchor: quotation.anchor, to: &sink) }
    sink.element("figure") { sink in
      identify(quotation.anchor, in: &sink)
      sink.attribute("class", "quotation")
      writeQuoted(quotation, anchor: nil, to: &sink)
      writeSpeaker(quotation.speaker, as: "figcaption", to: &sink)
    }
  }

  /// Writes a pointer to another story: its label as printed, then its title as the link.
  mutating func write(_ link: RelatedLink, to sink: inout MarkupSink) {
    sink.element("p") { sink in
      identify(link.anchor, in: &sink)
      sink.attribute("class", "related")
      if let label = link.label, !label.isEmpty {
        sink.element("span") { sink in
          sink.attribute("class", "label")
          sink.text(label)
        }
        sink.ornament(" ")
      }
      guard let href = link.href else { return phrase(link.title, to: &sink) }
      phrase([.link(Link(link.title, href: href, at: link.range))], to: &sink)
    }
  }

  /// Writes a footnote, its mark leading back to where it is referred to.
  mutating func write(_ footnote: Footnote, to sink: inout MarkupSink) {
    let note = anchors.takeNote(footnote.id)
    if note == nil { lose(.changedAnchor, excerpt: footnote.id, at: footnote.range) }
    if let anchor = footnote.anchor, !anchor.isEmpty { lose(.changedAnchor, excerpt: anchor, at: footnote.range) }
    sink.element("aside") { sink in
      sink.attribute("id", note?.id)
      sink.attribute("class", "footnote")
      mark("footnote", role: "doc-footnote", in: &sink)
      writeNumbered(footnote, note, to: &sink)
    }
  }

  /// Writes what another service shows as words to show instead and a link.
  mutating func write(_ embed: Embed, to sink: inout MarkupSink) {
    if let html = embed.html, !style.keepsClasses {
      let isReplaced = embed.href != nil || embed.fallback.contains(where: \.printsAnything)
      lose(.embedMarkup, isReplaced ? .approximated : .dropped, excerpt: html, at: embed.range)
    }
    sink.element("div") { sink in
      identify(embed.anchor, in: &sink)
      sink.attribute("class", "embed")
      if style.keepsClasses {
        sink.attribute("data-html", embed.html)
        sink.attribute("data-provider", embed.provider)
      }
      write(embed.fallback, to: &sink)
      guard let href = embed.href else { return }
      guard let address = LinkTarget(href).address else { return lose(.refusedLink, excerpt: href, at: embed.range) }
      sink.element("p") { sink in
        sink.element("a") { sink in
          sink.attribute("href", address)
          sink.ornament(embed.provider.flatMap { $0.isVisible ? $0 : nil } ?? address)
        }
      }
    }
  }

  /// The source's own name for a part as a class, where the style keeps such names.
  mutating func roleClass(_ role: String?) -> String? {
    guard let role, !role.isEmpty else { return nil }
    return classes([role])
  }

  private mutating func writePart(
    _ title: [Inline], _ blocks: [Block], isListed: Bool, to sink: inout MarkupSink
  ) {
    guard names(title) else {
      phrase(title, to: &sink)
      return write(blocks, to: &sink)
    }
    writeTitle(title, isListed: isListed, to: &sink)
    guard style.highestHeading != nil else { return write(blocks, to: &sink) }
    let outer = outline.enter()
    write(blocks, to: &sink)
    outline.leave(to: outer)
  }

  private mutating func writeQuoted(_ quotation: Quotation, anchor: String?, to sink: inout MarkupSink) {
    sink.element("blockquote") { sink in
      identify(anchor, in: &sink)
      writeCite(quotation.cite, at: quotation.range, in: &sink)
      write(quotation.blocks, to: &sink)
      sink.ornament("")
    }
  }

  private mutating func writeSpeaker(_ speaker: [Inline], as name: StaticString, to sink: inout MarkupSink) {
    guard speaker.printsAnything else { return }
    sink.element(name) { sink in
      sink.attribute("class", "speaker")
      phrase(speaker, to: &sink)
    }
  }

  private mutating func writeNumbered(_ footnote: Footnote, _ note: XHTMLAnchors.Note?, to sink: inout MarkupSink) {
    var blocks = footnote.blocks[...]
    var opening: [Inline] = []
    if case .paragraph(let first)? = blocks.first, first.style == .normal, first.anchor == nil, first.repeats == nil {
      opening = first.content
      blocks = blocks.dropFirst()
    }
    sink.element("p") { sink in
      writeMark(footnote, note, to: &sink)
      if !opening.isEmpty { sink.ornament(" ") }
      phrase(opening, to: &sink)
    }
    write(Array(blocks), to: &sink)
  }

  private func writeMark(_ footnote: Footnote, _ note: XHTMLAnchors.Note?, to sink: inout MarkupSink) {
    guard let referenceID = note?.referenceID else {
      return sink.element("span") { sink in
        sink.attribute("class", markClass("mark", footnote.label))
        writeLabel(footnote.label, note?.number, to: &sink)
      }
    }
    sink.element("a") { sink in
      sink.attribute("class", markClass("back", footnote.label))
      sink.attribute("href", "#" + referenceID)
      mark("backlink", role: "doc-backlink", in: &sink)
      writeLabel(footnote.label, note?.number, to: &sink)
    }
  }

  /// The class of a note's mark; where the mark is ours it says so, if classes are kept.
  func markClass(_ name: String, _ label: String?) -> String {
    label == nil && style.keepsClasses ? name + " auto" : name
  }

  /// Writes the mark of a note as printed, or its number where none is.
  func writeLabel(_ label: String?, _ number: Int?, to sink: inout MarkupSink) {
    if let label, label.utf8.contains(where: { $0 > 0x20 }) {
      sink.text(label)
    } else {
      sink.ornament(number.map(String.init) ?? "*")
    }
  }
}
