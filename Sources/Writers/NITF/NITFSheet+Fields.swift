import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

extension NITFSheet {
  /// An element that holds a line of enriched text.
  mutating func line(_ name: String, _ field: FieldText, _ path: String) -> MarkupElement {
    if let whole = whole(of: field.foreign, as: name, saying: field.plainText, field.content.ink) { return whole }
    var element = MarkupElement.nitf(name)
    if name == "title" {
      if !field.content.isPlain { lose(.nitfMarkup, path, .approximated, field.plainText) }
      element.children = [.text(MarkupText(field.plainText))]
    } else {
      element.children = words(field.content, path)
    }
    describe(field, on: &element, path)
    return element
  }

  /// An element that takes few marks: others stand in those, each under the name of what it is; marks inside marks are
  /// lost.
  mutating func restricted(_ name: String, _ field: FieldText, _ path: String) -> MarkupElement {
    if let whole = whole(of: field.foreign, as: name, saying: field.plainText, field.content.ink) { return whole }
    var element = MarkupElement.nitf(name)
    if field.content.allSatisfy(\.isShallow) {
      element.children = words(field.content, path).map { $0.asPart(of: name) }
    } else {
      lose(.nitfMarkup, path, .approximated, field.plainText)
      element.children = [.text(MarkupText(field.plainText))]
    }
    describe(field, on: &element, path)
    return element
  }

  private mutating func describe(_ field: FieldText, on element: inout MarkupElement, _ path: String) {
    if field.content.hasLooseSpace { lose(.nitfWhiteSpace, path, .approximated, field.plainText) }
    element.setLanguage(field.language)
    element.setOwn("dir", field.direction?.attributeValue)
    element.setOwn("rank", field.rank.map(String.init))
    if let role = field.role { element.attributes += NITFCodes.ownAttributes(of: role) }
    put(field.foreign, on: &element, path)
  }

  /// Words with their markup.
  mutating func words(_ content: [Inline], _ path: String) -> [MarkupNode] {
    var part = NITFBody([], at: path, media: [])
    let nodes = part.words(content)
    settle(part, isBody: false)
    return nodes
  }

  /// The element that the source had, as long as it says what the field says.
  mutating func whole(
    of bag: [ForeignPayload], as name: String, saying text: String, _ ink: Int? = nil
  ) -> MarkupElement? {
    guard let payload = bag.first(where: { $0.format == "nitf" && $0.contextPath == "." }),
      let element = MarkupElement(fragment: payload.bytes), element.nitfName == name
    else { return nil }
    let words = element.text.words
    let saysIt = words == text.words || (ink == element.storyInk && words.contains(inOrder: text.words))
    if saysIt { settled.formUnion(bag) }
    return saysIt ? element : nil
  }

  /// Puts attributes of a bag on the element of their owner.
  mutating func put(_ bag: [ForeignPayload], on element: inout MarkupElement, _ path: String) {
    settled.formUnion(bag.filter { $0.contextPath != "." })
    for payload in bag where payload.format == "nitf" && payload.contextPath != "." {
      if payload.contextPath.hasPrefix("../") { continue }
      if !element.putAttribute(payload) { lose(.nitfForeign, path + ".foreign", .dropped, payload.contextPath) }
    }
  }
}

extension MarkupElement {
  /// The ink of the text in it that is the story's and not the markup of another service.
  fileprivate var storyInk: Int {
    if let kind = attribute("kind", in: NITFNames.own), kind == "markup" || kind == "link" { return 0 }
    return children.reduce(0) { ink, node in
      switch node {
      case .text(let run): ink + Ink.count(run.text)
      case .element(let child): ink + child.storyInk
      case .comment, .instruction: ink
      }
    }
  }
}

extension [UInt8] {
  /// Whether other bytes are among these, in their order.
  fileprivate func contains(inOrder others: [UInt8]) -> Bool {
    var rest = others[...]
    for byte in self where byte == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}

extension String {
  /// The characters without white space, which the source may lay out as it likes.
  fileprivate var words: [UInt8] { utf8.filter { $0 > 0x20 } }
}

extension Inline {
  /// Whether it is words, or words under one mark.
  fileprivate var isShallow: Bool {
    switch self {
    case .text: true
    case .image, .lineBreak, .footnoteReference, .foreign, .ruby: false
    case .emphasis, .strong, .underline, .strike, .sup, .sub, .smallCaps, .code, .quote, .link, .entity, .span:
      content.isPlain && content.contains { $0.isInk }
    }
  }

  private var isInk: Bool { if case .text(let run) = self { run.text.utf8.contains { $0 > 0x20 } } else { false } }
}

extension MarkupNode {
  /// A date as datelines spell it, a title as bylines do.
  fileprivate func asPart(of name: String) -> MarkupNode {
    guard case .element(var element) = self else { return self }
    switch (name, element.name.local) {
    case ("dateline", "chron"): element.name = MarkupName("story.date", namespace: NITFNames.namespace)
    case ("byline", "lang") where element.attributes == [MarkupAttribute(MarkupName("class"), "byttl")]:
      element.name = MarkupName("byttl", namespace: NITFNames.namespace)
      element.attributes = []
    case (_, _): return self
    }
    return .element(element)
  }
}
