import Markup
import Source

/// The blocks of a page in document order, and the elements they stand in.
struct PageBlocks: Sendable {
  private(set) var blocks: [PageBlock] = []
  var elements: [PageElement] = []
  /// The words of all blocks, one after the other.
  private(set) var text: [UInt8] = []
  /// The words in the names of each element, for the script that learns from them.
  private(set) var words: [[String]] = []
  /// The words in the names of the inline elements around each block's first words.
  private(set) var inlineWords: [[String]] = []

  private let keepsWords: Bool
  private var current: PageBlock?
  private var endsInSpace = false
  /// What pictures show, in words, with a line end behind each.
  private(set) var pictureWords: [UInt8] = []

  /// Pictures and controls since the block before.
  private var pictures = 0
  private var controls = 0

  /// Walks over a page.
  init(_ root: MarkupElement, keepsWords: Bool = false) {
    self.keepsWords = keepsWords
    text.reserveCapacity(1 << 15)
    walk(root, Surroundings())
    flush()
    countAlike()
  }

  private static let mostPictureWords = 1 << 16
  private static let longestPictureWords = 400

  /// What stands around the node at hand.
  private struct Surroundings {
    var element = -1
    var depth = 0
    var isLink = false
    var address = AddressMarks()
    var isBold = false
    var isSlanted = false
    var isHidden = false
    var isArticleBody = false
    var isCaption = false
    var inline = NameMarks()
    var inlineWords: [String] = []
  }

  private mutating func walk(_ element: MarkupElement, _ around: Surroundings) {
    countParts(element)
    switch PageRole(element.html) {
    case .skipped: return
    case .separator: flush()
    case .lineBreak: addSpace()
    case .inline: walkInline(element, around)
    case .block:
      flush()
      let inner = enter(element, around)
      walkNodes(of: element, inner)
      flush()
    }
  }

  private mutating func countParts(_ element: MarkupElement) {
    switch element.html {
    case .img:
      pictures += 1
      element.eachHTMLAttribute { name, value in
        guard name == .alt, pictureWords.count < Self.mostPictureWords else { return }
        pictureWords += value.prefix(Self.longestPictureWords)
        pictureWords.append(0x0A)
      }
    case .video, .iframe, .audio, .embed, .object: pictures += 1
    case .button, .textarea, .select: controls += 1
    case nil where element.local == "input": controls += 1
    default: break
    }
  }

  private mutating func walkNodes(of element: MarkupElement, _ around: Surroundings) {
    var isBehindBreak = false
    for node in element.nodes {
      switch node {
      case .text(let run):
        if run.holdsInk { isBehindBreak = false }
        add(run, around)
      case .element(let child):
        // Two line breaks part paragraphs.
        if child.html == .br {
          if isBehindBreak { flush() }
          isBehindBreak = true
        } else {
          isBehindBreak = false
        }
        walk(child, around)
      case .comment, .instruction: break
      }
    }
  }

  // MARK: Elements

  private mutating func enter(_ element: MarkupElement, _ around: Surroundings) -> Surroundings {
    let names = ElementNames(element, keepsWords: keepsWords)
    var far = names.far
    if around.element >= 0 { far.add(elements[around.element].far) }
    var inner = around
    inner.inline = NameMarks()
    inner.inlineWords = []
    inner.isHidden = around.isHidden || names.isHidden
    inner.isArticleBody = around.isArticleBody || names.isArticleBody
    inner.isCaption = around.isCaption || names.areOfCaption
    inner.element = elements.count
    inner.depth += 1
    let number = element.number ?? 0
    elements.append(
      PageElement(
        parent: around.element, name: element.html, depth: around.depth, nodes: number..<(element.endNumber ?? number),
        signature: names.signature, isArticleBody: inner.isArticleBody,
        isPost: element.html == .blockquote && PageConventions.service(ofClasses: element.classes) != nil,
        holdsComments: names.areOfComments, near: names.near, middle: names.middle,
        far: far))
    if keepsWords { words.append(names.words) }
    return inner
  }

  private mutating func walkInline(_ element: MarkupElement, _ around: Surroundings) {
    var inner = around
    switch element.html {
    case .a:
      inner.isLink = true
      current?.links += 1
      element.eachHTMLAttribute { name, value in if name == .href { inner.address = AddressMarks(value) } }
      if current?.address.slashes ?? 0 < 0 { current?.address = inner.address }
    case .b, .strong: inner.isBold = true
    case .i, .em, .cite: inner.isSlanted = true
    default: break
    }
    if element.hasAttributes {
      let names = ElementNames(element, keepsWords: keepsWords)
      inner.isHidden = inner.isHidden || names.isHidden
      inner.isCaption = inner.isCaption || names.areOfCaption
      inner.inline.add(names.near)
      if keepsWords { inner.inlineWords += names.words }
    }
    walkNodes(of: element, inner)
  }

  private mutating func countAlike() {
    var counts: [UInt64: Int] = [:]
    for element in elements { counts[Self.key(element), default: 0] += 1 }
    for index in elements.indices { elements[index].alike = counts[Self.key(elements[index])] ?? 1 }
  }

  private static func key(_ element: PageElement) -> UInt64 {
    (element.signature ^ UInt64(bitPattern: Int64(element.parent))) &* 0x9E37_79B9_7F4A_7C15
  }

  // MARK: Words

  private mutating func add(_ run: MarkupText, _ around: Surroundings) {
    run.withUTF8 { bytes in
      guard let first = bytes.firstIndex(where: { $0 > 0x20 }) else {
        addSpace()
        return
      }
      let number = run.number ?? 0
      begin(number, around)
      if first > 0 { addSpace() }
      let letters = append(bytes[first...])
      guard var block = current else { return }
      block.nodes = block.nodes.lowerBound...max(block.nodes.upperBound, number)
      if around.isLink { block.linked += letters }
      if around.isBold { block.bold += letters }
      if around.isSlanted { block.slanted += letters }
      current = block
    }
  }

  private mutating func begin(_ number: Int32, _ around: Surroundings) {
    guard current == nil else { return }
    var block = PageBlock(element: max(0, around.element), text: text.count..<text.count, nodes: number...number)
    block.isHidden = around.isHidden
    block.isCaption = around.isCaption
    block.inline = around.inline
    block.links = around.isLink ? 1 : 0
    if around.isLink { block.address = around.address }
    (block.pictures, block.controls, pictures, controls) = (pictures, controls, 0, 0)
    current = block
    endsInSpace = true
    if keepsWords { inlineWords.append(around.inlineWords) }
  }

  /// Adds words with single spaces; returns how many signs they have.
  private mutating func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var (letters, index) = (0, bytes.startIndex)
    while index < bytes.endIndex {
      guard bytes[index] > 0x20 else {
        if !endsInSpace { text.append(0x20) }
        endsInSpace = true
        index += 1
        continue
      }
      let start = index
      while index < bytes.endIndex, bytes[index] > 0x20 {
        if bytes[index] & 0xC0 != 0x80 { letters += 1 }
        index += 1
      }
      text.append(contentsOf: bytes[start..<index])
      endsInSpace = false
    }
    return letters
  }

  private mutating func addSpace() {
    guard current != nil, !endsInSpace else { return }
    text.append(0x20)
    endsInSpace = true
  }

  private mutating func flush() {
    guard var block = current else { return }
    current = nil
    if endsInSpace, text.count > block.text.lowerBound { text.removeLast() }
    block.text = block.text.lowerBound..<text.count
    blocks.append(block)
  }
}
