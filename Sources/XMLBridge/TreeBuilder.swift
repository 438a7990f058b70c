import CLibXML2
import Markup
import Source

/// Builds the tree of values while libxml2 reads: nothing of libxml2's own tree is ever made.
///
/// The callbacks of XML and HTML live in extensions; what both share is here.
struct TreeBuilder: ~Copyable {
  let context: xmlParserCtxtPtr
  let log: RemarkLog
  let limits: MarkupLimits
  let keepsTree: Bool
  let rule: PieceRule?
  /// The way back to the bytes of the input.
  var places: InputPlaces

  var names = NameTable()
  var tree = MarkupTreeBuilder()
  var doctype: MarkupDoctype?
  /// How many elements are open.
  var depth = 0
  /// How many elements are open beyond the depth that the tree may have.
  var flattened = 0
  /// The end of the last thing that was read.
  var lastEnd = 0
  /// Why the reading was stopped.
  var failure: (reason: MarkupError.Reason, message: String, offset: Int)?

  /// The pieces that are whole, where the document is cut into pieces.
  var pieces: [MarkupPiece] = []
  /// The names of the elements whose pieces are being read, outermost first.
  private var opened: [String] = []

  init(_ context: xmlParserCtxtPtr, log: RemarkLog, _ order: TreeOrder) {
    self.context = context
    self.log = log
    limits = order.limits
    places = order.places
    rule = order.rule
    keepsTree = order.keepsTree
  }

  /// Stops the reading for good.
  mutating func fail(_ reason: MarkupError.Reason, _ message: String) {
    guard failure == nil else { return }
    failure = (reason, message, context.tagStart)
    xmlStopParser(context)
  }

  mutating func append(text bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    lastEnd = end
    guard keepsTree, !bytes.isEmpty, !isBetweenPieces else { return }
    // What runs on from a piece of text before it is no new node.
    tree.text(bytes, from: places.offset(start), to: places.offset(end))
    checkCount()
  }

  /// Begins an element; a start below zero means that it stands nowhere in the input.
  mutating func open(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>? = nil, _ namespace: UnsafePointer<UInt8>? = nil,
    from start: Int
  ) {
    depth += 1
    guard keepsTree else { return }
    tree.open(names.number(of: local, prefix: prefix, namespace: namespace), at: start < 0 ? -1 : places.offset(start))
    checkCount()
  }

  /// Closes the innermost element.
  mutating func close(at end: Int) {
    depth -= 1
    guard keepsTree else { return }
    guard !isBetweenPieces else {
      _ = opened.popLast()
      return
    }
    tree.close(at: places.offset(end))
    if rule != nil, tree.depth == 0 { deliver() }
  }

  /// Takes the pieces that are whole, and forgets what lies before them.
  mutating func takePieces() -> [MarkupPiece] {
    defer { pieces = [] }
    if case .mapped(var map, let count) = places, tree.depth == 0 {
      places = .unknown
      map.forget(before: lastEnd)
      places = .mapped(map, inputCount: count)
    }
    return pieces
  }

  /// Whether what comes next is part of no piece.
  private var isBetweenPieces: Bool { rule != nil && tree.depth == 0 }

  /// Hands over the root or another element that is opened, without what it holds; its start tag was just read.
  mutating func openPieces() {
    guard let rule, tree.depth == 1, opened.count + 1 == depth, depth < 3 else { return }
    guard depth == 1 || rule.opened.contains(names.names[Int(tree.firstName)].local) else { return }
    tree.close(at: places.offset(lastEnd))
    for case .element(let element) in takeNodes() {
      opened.append(element.name.local)
      pieces.append(.opened(element))
    }
  }

  private mutating func deliver() {
    let container = opened.last ?? ""
    for case .element(let element) in takeNodes() { pieces.append(.element(element, in: container)) }
  }

  private mutating func takeNodes() -> [MarkupNode] {
    let nodes = tree.take(names.names)
    names.forgetMany()
    return nodes
  }

  mutating func addComment(_ content: UnsafePointer<UInt8>?) {
    lastEnd = context.offset
    guard keepsTree, !isBetweenPieces, let content else { return }
    tree.comment(Self.bytes(content))
    checkCount()
  }

  mutating func addInstruction(_ target: UnsafePointer<UInt8>?, _ data: UnsafePointer<UInt8>?) {
    lastEnd = context.offset
    guard keepsTree, !isBetweenPieces, let target else { return }
    tree.instruction(Self.bytes(target), data.map { Self.bytes($0) } ?? UnsafeBufferPointer(start: nil, count: 0))
    checkCount()
  }

  /// The bytes of a C string.
  static func bytes(_ text: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
  }

  private mutating func checkCount() {
    if tree.count > limits.nodes { fail(.limit, "the tree has more than \(limits.nodes) nodes") }
  }

  /// The root, once everything is read; what HTML put beside it is moved inside.
  mutating func root() throws(MarkupError) -> MarkupElement {
    while tree.depth > 0 { close(at: lastEnd) }
    guard keepsTree else { return MarkupElement(MarkupName("")) }
    let top = takeNodes()
    guard let index = top.firstIndex(where: { $0.element != nil }), case .element(var root) = top[index] else {
      throw MarkupError(.empty, "the document holds no element")
    }
    let rest = top[(index + 1)...]
    guard context.pointee.html != 0, !rest.isEmpty else { return root }
    root.children += rest.flatMap { node in
      if case .element(let second) = node, second.name == root.name { second.children } else { [node] }
    }
    return root
  }
}
