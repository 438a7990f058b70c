import ArticleModel
import Source

extension PageStory {
  /// Puts what the page announces before what the body shows; a picture that both have stays one.
  ///
  /// The picture that opens the story as a reader sees it leads, before one that the page names for cards alone; where
  /// the two are cuttings of the same they are renditions of one medium.
  mutating func joinPictures() {
    let origins = metadata.origins(of: .media)
    metadata.forgetOrigins(of: .media)
    var first: [(medium: Media, origin: Origin?)] = []
    let opening = openingPicture
    for (index, medium) in announced.enumerated() {
      var (joined, origin) = (medium, origins.first { $0.index == index })
      let shown = media.firstIndex { Self.isSame($0, medium) || $0.id == opening && Self.isCutting($0, medium) }
      if let shown {
        joined = media.remove(at: shown)
        fill(&joined, from: medium)
        let known = origin?.ranges ?? []
        if let range = joined.range, !known.contains(range) { origin?.ranges.append(range) }
      }
      first.append((joined, origin))
    }
    for medium in media {
      let origin = Origin(field: .media, rule: "html.img", ranges: [medium.range].compactMap(\.self))
      if medium.id == opening { first.insert((medium, origin), at: 0) } else { first.append((medium, origin)) }
    }
    media = first.map(\.medium)
    for (index, var origin) in first.map(\.origin).enumerated() {
      origin?.index = index
      if let origin { metadata.trace(origin) }
    }
  }

  /// The picture that stands before the story's second paragraph.
  private var openingPicture: String? {
    let headline = blocks.firstIndex { $0.repeats == .headline }
    var paragraphs = 0
    for block in blocks[(headline ?? 0)...] where paragraphs < 2 {
      switch block {
      case .figure(let figure):
        if let id = figure.mediaID { return id }
      case .gallery(let gallery):
        if let id = gallery.figures.lazy.compactMap(\.mediaID).first { return id }
      case .paragraph(let paragraph) where paragraph.content.plainText.utf8.count >= Self.longLine: paragraphs += 1
      default: break
      }
    }
    return nil
  }

  private func fill(_ shown: inout Media, from announced: Media) {
    if shown.caption.isEmpty { shown.caption = announced.caption }
    shown.credit = shown.credit ?? announced.credit
    shown.altText = shown.altText ?? announced.altText
    if shown.creators.isEmpty { shown.creators = announced.creators }
    let known = shown.renditions.compactMap(\.href)
    shown.renditions += announced.renditions.filter { rendition in
      rendition.href.map { href in !known.contains { PageAddress.isSame($0, href) } } ?? false
    }
  }

  /// Whether two media are the same file.
  private static func isSame(_ left: Media, _ right: Media) -> Bool {
    guard let left = left.renditions.first?.href, let right = right.renditions.first?.href else { return false }
    return PageAddress.isSame(left, right)
  }

  /// Whether the names of two pictures share a number or a name so long that both must be cut from the same.
  private static func isCutting(_ left: Media, _ right: Media) -> Bool {
    guard let left = left.renditions.first?.href, let right = right.renditions.first?.href else { return false }
    let marks = Set(longMarks(right))
    return longMarks(left).contains { marks.contains($0) }
  }

  private static func longMarks(_ address: String) -> [Substring] {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return path.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.filter { part in
      part.utf8.count >= 6 && part.utf8.contains { (0x30...0x39).contains($0) }
    }
  }
}
