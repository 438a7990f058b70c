import ArticleModel
import Markup
import Source

extension XHTMLBody {
  /// Writes a figure: the picture where it can be shown, a link where it cannot, and always caption and credit.
  mutating func write(_ figure: Figure, to sink: inout MarkupSink) {
    let media = resolve(figure.mediaID, altText: figure.altText, at: figure.range)
    let isTied = style.keepsClasses && figure.mediaID != nil
    guard media != nil || isTied || figure.caption.printsAnything || figure.credit.printsAnything else {
      return writePlace(figure.anchor, to: &sink)
    }
    sink.element("figure") { sink in
      identify(figure.anchor, in: &sink)
      if media?.isShown != true { sink.attribute("class", "no-image") }
      if style.keepsClasses {
        sink.attribute("data-assoc-ref", media?.reference ?? figure.mediaID)
        sink.attribute("data-alt", figure.altText)
      }
      if let media { show(media, altText: figure.altText ?? media.altText, to: &sink) }
      writeCaption(of: figure, to: &sink)
    }
  }

  /// Writes several figures as one.
  mutating func write(_ gallery: Gallery, to sink: inout MarkupSink) {
    sink.element("figure") { sink in
      identify(gallery.anchor, in: &sink)
      sink.attribute("class", "gallery")
      for figure in gallery.figures { write(.figure(figure), to: &sink) }
      guard gallery.caption.printsAnything else { return sink.ornament("") }
      sink.element("figcaption") { phrase(gallery.caption, to: &$0) }
    }
  }

  /// The media object of an id with an address that may be written, where there is one.
  mutating func resolve(_ mediaID: String?, altText: String?, at range: SourceRange?) -> XHTMLMedia? {
    if let mediaID, var media = style.media[mediaID], let address = address(of: media) {
      media.href = address
      if !media.isShown, !style.keepsClasses { lose(.missingPicture, .approximated, excerpt: address, at: range) }
      return media
    }
    if style.keepsClasses { return nil }
    if let mediaID { lose(.missingPicture, excerpt: mediaID, at: range) }
    if let altText, !altText.isEmpty { lose(.altText, excerpt: altText, at: range) }
    return nil
  }

  /// Whether an image among the words is going to be shown or pointed to.
  func shows(_ image: InlineImage) -> Bool {
    style.media[image.mediaID].flatMap { address(of: $0) } != nil
  }

  /// Writes a picture in place; one without alternative text says that nobody wrote one, not that it is decoration.
  mutating func writePicture(_ media: XHTMLMedia, altText: String?, isOwn: Bool = true, to sink: inout MarkupSink) {
    pictures += XHTMLPictures(shown: 1, undescribed: altText == nil ? 1 : 0)
    sink.element("img") { sink in
      sink.attribute("src", media.href)
      sink.attribute("alt", altText ?? (style.demandsAltText ? "" : nil))
      sink.attribute("data-assoc-ref", media.reference ?? (style.keepsClasses ? media.id : nil))
      if style.keepsClasses, !isOwn, altText != nil { sink.attribute("data-alt", "media") }
      if let width = media.width, width > 0 { sink.attribute("width", String(width)) }
      if let height = media.height, height > 0 { sink.attribute("height", String(height)) }
    }
  }

  /// Writes a link to a media object that cannot be shown: what it shows, or the name of its file.
  func writePointer(to media: XHTMLMedia, altText: String?, own: String? = nil, to sink: inout MarkupSink) {
    sink.element("a") { sink in
      sink.attribute("href", media.href)
      if style.keepsClasses {
        sink.attribute("class", "image")
        sink.attribute("data-assoc-ref", media.reference ?? media.id)
        sink.attribute("data-alt", own)
      }
      sink.ornament(altText.flatMap { $0.isVisible ? $0 : nil } ?? media.fileName)
    }
  }

  private mutating func show(_ media: XHTMLMedia, altText: String?, to sink: inout MarkupSink) {
    if media.isShown { return writePicture(media, altText: altText, to: &sink) }
    sink.element("p") { writePointer(to: media, altText: altText, to: &$0) }
  }

  private mutating func writeCaption(of figure: Figure, to sink: inout MarkupSink) {
    guard figure.caption.printsAnything || figure.credit.printsAnything else { return }
    sink.element("figcaption") { sink in
      phrase(figure.caption, to: &sink)
      guard figure.credit.printsAnything else { return }
      if figure.caption.printsAnything { sink.ornament(" ") }
      sink.element("span") { sink in
        sink.attribute("class", "credit")
        phrase(figure.credit, to: &sink)
      }
    }
  }

  private func address(of media: XHTMLMedia) -> String? {
    switch LinkTarget(media.href) {
    case .address(let address): address
    case .relative(let address): media.isShown || style.keepsRelativeLinks ? address : nil
    case .fragment, .refused: nil
    }
  }
}
