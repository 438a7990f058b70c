import ArticleModel
import Source

/// The ink of an article counted from the article itself, to hold against what the reader says it carried.
enum InkTally {
  /// The ink of bodies and pictures.
  static func body(_ article: Article) -> Int {
    article.bodies.flatMap(\.blocks).map(ink).reduce(0, +)
      + article.media.map { Ink.count($0.renditions.first?.href ?? "") + Ink.count($0.altText ?? "") }.reduce(0, +)
  }

  /// The ink of the fields a text can fill.
  static func fields(_ article: Article) -> Int {
    let metadata = article.metadata
    let texts = metadata.texts.headlines.map(\.text.content) + metadata.texts.bylines.map(\.content)
    let dates: [(FieldName, NewsDate?)] = [
      (.contentCreated, metadata.lifecycle.contentCreated), (.released, metadata.lifecycle.released),
      (.contentModified, metadata.lifecycle.contentModified), (.versionCreated, metadata.lifecycle.versionCreated),
    ]
    let apart = dates.compactMap { field, date in isPrinted(field, in: article) ? nil : date }
    let passages = metadata.notes.flatMap(\.blocks) + metadata.rights.flatMap(\.notices).flatMap(\.blocks)
    return texts.flatMap(\.self).map(ink).reduce(0, +) + passages.map(ink).reduce(0, +)
      + apart.map { Ink.count($0.text) }.reduce(0, +) + Ink.count(metadata.identity.canonicalLink ?? "")
      + frame(metadata, of: article)
  }

  /// The ink of what the frame around a story says.
  private static func frame(_ metadata: Metadata, of article: Article) -> Int {
    let senders = metadata.origins(of: .infoSource).filter { $0.rule == "text.mail-sender" }.compactMap(\.index)
      .map { metadata.credits.infoSources[$0] }
    let printed = Set(
      article.bodies.flatMap(\.blocks).compactMap { block in
        if case .paragraph(let node) = block, node.repeats == .desk { node.content.plainText } else { nil }
      })
    let desks = metadata.credits.desks.flatMap { $0.names.map(\.value) }.filter { name in
      !printed.contains { $0.contains(name) }
    }
    let words =
      desks + senders.flatMap { $0.names.map(\.value) + $0.contacts.map(\.value) }
      + metadata.identity.alternativeIDs.map(\.value) + metadata.concepts.subjects.compactMap(\.code?.literal)
      + [metadata.texts.slugline?.text, metadata.texts.title?.plainText, metadata.identity.versionLabel].compactMap(
        \.self)
    return words.map { Ink.count($0) }.reduce(0, +)
  }

  /// Whether a date stands in a line of the body that could not be parted.
  private static func isPrinted(_ field: FieldName, in article: Article) -> Bool {
    guard let place = article.metadata.origins(of: field).first?.ranges.first else { return false }
    return article.bodies.flatMap(\.blocks).contains { block in
      guard case .paragraph(let node) = block, let range = node.range else { return false }
      return range.start <= place.start && place.end <= range.end
    }
  }

  private static func ink(_ block: Block) -> Int {
    switch block {
    case .paragraph(let node): ink(node.content)
    case .heading(let node): ink(node.content)
    case .list(let node): node.items.flatMap(\.blocks).map(ink).reduce(0, +)
    case .quotation(let node): node.blocks.map(ink).reduce(0, +)
    case .figure(let node): ink(node.caption) + ink(node.credit)
    case .relatedLink(let node): ink(node.title) + Ink.count(node.label ?? "")
    case .preformatted(let node): Ink.count(node.text)
    case .footnote(let node): node.blocks.map(ink).reduce(0, +)
    case .table(let node): (node.head + node.body).flatMap(\.cells).flatMap(\.blocks).map(ink).reduce(0, +)
    default: 0
    }
  }

  private static func ink(_ content: [Inline]) -> Int { content.map(ink).reduce(0, +) }

  private static func ink(_ inline: Inline) -> Int {
    switch inline {
    case .text(let run): Ink.count(run.text)
    case .emphasis(let node), .strong(let node), .underline(let node), .strike(let node), .sup(let node),
      .sub(let node), .code(let node):
      ink(node.content)
    case .link(let link):
      // An address in angles is its own words.
      ink(link.content) + (link.content.plainText == link.href ? 0 : Ink.count(link.href)) + Ink.count(link.title ?? "")
    default: 0
    }
  }
}
