import ArticleModel
import Markup
import NewsCodes
import Source

extension NITFBodyReader {
  /// A part of the story; one that says nothing about itself is opened.
  mutating func container(_ element: MarkupElement, _ nodes: [MarkupNode]) -> [Block] {
    let anchor = element.nitf("id")
    let role = element.nitf("class")
    let head = blocks(inHead: element)
    var nodes = rest(nodes)
    switch element.ownKind {
    case "gallery": return gallery(element, nodes)
    case "embed": return [.embed(embed(element, nodes))]
    default: break
    }
    let title = takeTitle(from: &nodes)
    let blocks = head + blocks(nodes)
    if element.ownKind == "aside" || element.nitfName == "aside" {
      return [
        .aside(
          Aside(blocks, role: role, title: title, anchor: anchor, repeats: repeats(element), at: element.range))
      ]
    }
    let isPlain = role == nil && title.isEmpty && element.ownKind == nil && repeats(element) == nil
    guard !isPlain else { return blocks.anchoringFirst(at: anchor) }
    return [
      .section(
        Section(blocks, role: role, title: title, anchor: anchor, repeats: repeats(element), at: element.range))
    ]
  }

  /// A note: an aside, or what a writer of ours could not put anywhere else.
  mutating func note(_ element: MarkupElement) -> [Block] {
    let nodes = element.elements.flatMap(\.children)
    if element.ownKind != nil || element.own("element") != nil { return container(element, nodes) }
    var rest = nodes
    let title = takeTitle(from: &rest)
    let role = element.nitf("class") ?? element.nitf("noteclass")
    return [
      .aside(
        Aside(
          blocks(rest), role: role, title: title, anchor: element.nitf("id"), repeats: repeats(element),
          at: element.range))
    ]
  }

  /// The heading that begins a part is its title, unless it is marked as a heading of its own.
  private mutating func takeTitle(from nodes: inout [MarkupNode]) -> [Inline] {
    guard let index = nodes.firstIndex(where: { $0.element != nil }), let first = nodes[index].element,
      first.nitfName == "hl2", first.name.local == "hl2", first.nitf("id") == nil, first.own("level") == nil,
      repeats(first) == nil
    else { return [] }
    nodes.removeSubrange(...index)
    return line(of: first)
  }

  /// What stands at the head of a block: its byline, dateline, abstract and the like.
  mutating func blocks(inHead element: MarkupElement) -> [Block] {
    var blocks: [Block] = []
    for child in element.elements {
      switch child.nitfName {
      case "byline": blocks += styled(child, .byline)
      case "dateline": blocks += styled(child, .dateline)
      case "copyrite", "classifier": blocks += styled(child, .normal)
      case "abstract": blocks += self.blocks(child.children)
      case "tobject", "key-list": break
      default: return blocks
      }
    }
    return blocks
  }

  private mutating func styled(_ element: MarkupElement, _ style: ParagraphStyle) -> [Block] {
    let content = line(of: element)
    return content.printsAnything ? [.paragraph(Paragraph(content, style: style, at: element.range))] : []
  }

  /// The blocks of a part without its head.
  func rest(of element: MarkupElement) -> [MarkupNode] { rest(element.children) }

  private func rest(_ nodes: [MarkupNode]) -> [MarkupNode] {
    let head: Set<String> = ["byline", "dateline", "copyrite", "classifier", "abstract", "tobject", "key-list"]
    return Array(nodes.drop { $0.element.map { head.contains($0.nitfName ?? "") } ?? $0.isSpace })
  }

  private mutating func gallery(_ element: MarkupElement, _ nodes: [MarkupNode]) -> [Block] {
    var gallery = Gallery([], anchor: element.nitf("id"), repeats: repeats(element), at: element.range)
    var others: [MarkupNode] = []
    for node in nodes {
      if let child = node.element, child.ownKind == "caption" {
        gallery.caption = line(of: child)
      } else if let child = node.element, child.name.local == "media" {
        gallery.figures.append(figure(child))
      } else {
        others.append(node)
      }
    }
    return [.gallery(gallery)] + blocks(others)
  }

  private mutating func embed(_ element: MarkupElement, _ nodes: [MarkupNode]) -> Embed {
    var embed = Embed(
      provider: element.own("provider"), href: element.own("href"), anchor: element.nitf("id"),
      repeats: repeats(element), at: element.range)
    var fallback: [MarkupNode] = []
    for node in nodes {
      switch node.element?.ownKind {
      case "markup":
        embed.html = node.element?.text
        notationInk += (node.element?.text).map(Ink.count) ?? 0
      case "link":
        notationInk += (node.element?.text).map(Ink.count) ?? 0
      default: fallback.append(node)
      }
    }
    embed.fallback = blocks(fallback)
    return embed
  }

  /// The parts of a body, those of its head and its end marked with what they repeat.
  mutating func parts(of body: MarkupElement) -> [Block] {
    var blocks: [Block] = []
    for part in body.first("body.head")?.elements ?? [] {
      switch part.nitfName {
      case "hedline":
        for line in part.elements where !line.text.isEmpty {
          blocks += headline(line, level: line.name.local == "hl1" ? 1 : 2)
        }
      case "byline": blocks += repeated(part, .byline, .byline)
      case "dateline": blocks += repeated(part, .dateline, .dateline)
      case "distributor": blocks += repeated(part, .normal, .creditline)
      case "abstract": blocks += self.blocks(part.children).map(\.asSummary)
      case "note": blocks += note(part)
      default: break
      }
    }
    for part in body.all("body.content") { blocks += content(of: part) }
    if let tagline = body.first("body.end")?.first("tagline") { blocks += repeated(tagline, .tagline, .tagline) }
    return blocks
  }

  private mutating func headline(_ element: MarkupElement, level: Int) -> [Block] {
    let words = line(of: element)
    guard words.printsAnything else { return [] }
    return [.heading(Heading(words, level: level, repeats: .headline, at: element.range))]
  }

  private mutating func repeated(_ element: MarkupElement, _ style: ParagraphStyle, _ field: FieldName) -> [Block] {
    styled(element, style).map { block in
      guard case .paragraph(var paragraph) = block else { return block }
      paragraph.repeats = field
      return .paragraph(paragraph)
    }
  }
}

extension Block {
  /// A paragraph of an abstract, marked as one.
  fileprivate var asSummary: Block {
    guard case .paragraph(var paragraph) = self, paragraph.style == .normal else { return self }
    paragraph.style = .summary
    return .paragraph(paragraph)
  }
}

extension [Block] {
  /// The blocks with a name for links on the first.
  fileprivate func anchoringFirst(at anchor: String?) -> [Block] {
    guard let anchor, let first else { return self }
    return [first.anchored(at: anchor)] + dropFirst()
  }
}

extension MarkupNode {
  /// Whether it is nothing but white space.
  fileprivate var isSpace: Bool {
    if case .text(let run) = self { run.text.utf8.allSatisfy { $0 <= 0x20 } } else { element == nil }
  }
}
