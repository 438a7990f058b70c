import ArticleModel

/// The ids of one body: every place that links can point to, under a name that XML allows and that occurs once.
struct XHTMLAnchors {
  /// A footnote as references find it.
  struct Note {
    /// The id of its element.
    var id: String
    /// Its number, in the order of the notes: its mark where the source prints none.
    var number: Int
    /// The id of the first reference to it; `nil` where nothing refers to it.
    var referenceID: String?
  }

  /// The notes by the names that references use.
  private(set) var notes: [String: Note] = [:]
  /// The level of the highest heading.
  private(set) var highestHeading = 7
  /// Every id in use.
  private(set) var taken: Set<String>

  private let printedElsewhere: Set<FieldName>
  private let listsHeadings: Bool
  private var headingIDs: [String] = []
  private var ids: [String: String] = [:]
  private var written: Set<String> = []
  private var counts: [String: Int] = [:]

  /// Looks through a body for everything that can be pointed to.
  init(_ blocks: [Block], style: XHTMLStyle) {
    taken = style.reservedIDs
    printedElsewhere = style.printedElsewhere
    listsHeadings = style.listsHeadings
    collectPlaces(of: blocks)
    headingIDs.reverse()
    if !notes.isEmpty { collectReferences(in: blocks) }
  }

  /// The id of the place that a link's fragment names; `nil` where there is no such place.
  func id(ofFragment fragment: String) -> String? {
    ids[fragment] ?? notes[fragment]?.id
  }

  /// The id for the element that bears the anchor, once; `nil` for a second bearer.
  mutating func take(_ anchor: String) -> String? {
    guard let id = ids[anchor], written.insert(id).inserted else { return nil }
    return id
  }

  /// The note that a footnote's element stands for, once; `nil` for a second footnote of the same id.
  mutating func takeNote(_ footnoteID: String) -> Note? {
    guard let note = notes[footnoteID], written.insert(note.id).inserted else { return nil }
    return note
  }

  /// The id for a reference to a note, once: for the first reference that is written.
  mutating func takeReference(to footnoteID: String) -> String? {
    guard let id = notes[footnoteID]?.referenceID, written.insert(id).inserted else { return nil }
    return id
  }

  /// An id for a heading that has no anchor, where headings get ids.
  mutating func takeHeadingID() -> String? {
    headingIDs.popLast()
  }

  private mutating func collectPlaces(of blocks: [Block]) {
    for block in blocks where !isLeftOut(block) {
      if case .paragraph(let paragraph) = block, paragraph.anchor == nil { continue }
      if case .heading(let heading) = block { highestHeading = min(highestHeading, max(1, heading.level)) }
      if listsHeadings, block.isHeading { headingIDs.append(name("part")) }
      if case .footnote(let footnote) = block {
        collect(footnote)
      } else if let anchor = block.anchor, ids[anchor] == nil {
        ids[anchor] = name(anchor)
      }
      if block.holdsBlocks { block.forEachInside { collectPlaces(of: $0) } }
    }
  }

  /// A footnote has one element and so one id, whichever of its names a link uses.
  private mutating func collect(_ footnote: Footnote) {
    guard notes[footnote.id] == nil else { return }
    let id = name(footnote.id)
    notes[footnote.id] = Note(id: id, number: notes.count + 1)
    if let anchor = footnote.anchor, ids[anchor] == nil { ids[anchor] = id }
  }

  private mutating func collectReferences(in blocks: [Block]) {
    for block in blocks where !isLeftOut(block) {
      if case .relatedLink(let link) = block, link.href != nil { continue }
      for part in block.parts {
        switch part {
        case .words(let words): collectReferences(in: words)
        case .blocks(let inner): collectReferences(in: inner)
        case .plain: break
        }
      }
    }
  }

  /// References inside a link cannot be links themselves: they are no place to come back to.
  private mutating func collectReferences(in words: [Inline]) {
    for inline in words {
      if case .footnoteReference(let reference) = inline, let note = notes[reference.footnoteID],
        note.referenceID == nil
      {
        let id = name("ref-" + note.id)
        notes[reference.footnoteID]?.referenceID = id
      }
      if case .link = inline { continue }
      collectReferences(in: inline.content)
    }
  }

  private func isLeftOut(_ block: Block) -> Bool {
    block.repeats.map(printedElsewhere.contains) ?? false
  }

  /// A name that XML and every URL take as it is, and that nobody has yet.
  private mutating func name(_ wanted: String) -> String {
    let base = Self.safe(wanted)
    var name = base
    while !taken.insert(name).inserted {
      counts[base, default: 1] += 1
      name = "\(base)-\(counts[base, default: 1])"
    }
    return name
  }

  private static func safe(_ wanted: String) -> String {
    let letters = wanted.utf8.prefix(64).map { isPlain($0) ? $0 : UInt8(ascii: "-") }
    let name = String(decoding: letters, as: UTF8.self)
    let startsWell = letters.first.map { $0 >= UInt8(ascii: "A") } ?? false
    return startsWell ? name : "id-" + name
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }
}

extension Block {
  /// Whether it is a heading, or a section that begins with one.
  fileprivate var isHeading: Bool {
    switch self {
    case .heading: true
    case .section(let section): !section.title.isEmpty
    case .paragraph, .list, .definitionList, .table, .quotation, .pullQuote, .figure, .gallery, .embed, .preformatted,
      .rule, .aside, .relatedLink, .footnote, .foreign:
      false
    }
  }

  /// The name links point to it by.
  var anchor: String? {
    switch self {
    case .paragraph(let node): node.anchor
    case .heading(let node): node.anchor
    case .list(let node): node.anchor
    case .definitionList(let node): node.anchor
    case .table(let node): node.anchor
    case .quotation(let node): node.anchor
    case .pullQuote(let node): node.anchor
    case .figure(let node): node.anchor
    case .gallery(let node): node.anchor
    case .embed(let node): node.anchor
    case .preformatted(let node): node.anchor
    case .rule(let node): node.anchor
    case .section(let node): node.anchor
    case .aside(let node): node.anchor
    case .relatedLink(let node): node.anchor
    case .footnote(let node): node.anchor
    case .foreign(let node): node.anchor
    }
  }
}
