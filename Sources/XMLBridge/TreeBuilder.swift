import CLibXML2
import Markup
import Source

/// Builds the tree of values while libxml2 reads: nothing of libxml2's own tree is ever made.
///
/// The callbacks of XML and HTML live in extensions; what both share is here.
struct TreeBuilder: ~Copyable {
  /// An element whose end has not been seen.
  struct Frame {
    var element: MarkupElement
    let start: Int
    let firstNode: Int
  }

  let context: xmlParserCtxtPtr
  let log: RemarkLog
  let input: DecodedInput
  let limits: MarkupLimits
  let keepsTree: Bool

  var names = NameTable()
  var frames: [Frame] = []
  var nodes = NodeStack()
  var doctype: MarkupDoctype?
  /// How many elements are open beyond the depth that the tree may have.
  var flattened = 0
  /// The end of the last thing that was read.
  var lastEnd = 0
  /// Why the reading was stopped.
  var failure: (reason: MarkupError.Reason, message: String, offset: Int)?

  private var text: [UInt8] = []
  private var textStart = 0
  private var textEnd = 0
  private var nodeCount = 0

  init(_ context: xmlParserCtxtPtr, _ parse: MarkupParse, log: RemarkLog, keepingTree keepsTree: Bool) {
    self.context = context
    self.log = log
    self.keepsTree = keepsTree
    input = parse.input
    limits = parse.limits
  }

  /// Stops the reading for good.
  mutating func fail(_ reason: MarkupError.Reason, _ message: String) {
    guard failure == nil else { return }
    failure = (reason, message, context.tagStart)
    xmlStopParser(context)
  }

  mutating func append(text bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    lastEnd = end
    guard keepsTree, !bytes.isEmpty else { return }
    if text.isEmpty { textStart = start }
    textEnd = end
    text.append(contentsOf: bytes)
  }

  /// Turns the text since the last tag into a node.
  mutating func finishText() {
    guard !text.isEmpty else { return }
    add(.text(MarkupText(String(decoding: text, as: UTF8.self), at: input.range(textStart, textEnd))))
    text.removeAll(keepingCapacity: true)
  }

  mutating func add(_ node: consuming MarkupNode) {
    nodeCount += 1
    guard nodeCount <= limits.nodes else { return fail(.limit, "the tree has more than \(limits.nodes) nodes") }
    nodes.push(node)
  }

  mutating func open(_ element: consuming MarkupElement, from start: Int) {
    frames.append(Frame(element: element, start: start, firstNode: nodes.count))
  }

  /// Closes the innermost element; a start below zero means that it stands nowhere in the input.
  mutating func close(at end: Int) {
    guard var frame = frames.popLast() else { return }
    guard keepsTree else { return }
    frame.element.children = nodes.take(from: frame.firstNode)
    if frame.start >= 0 { frame.element.range = input.range(frame.start, end) }
    add(.element(frame.element))
  }

  mutating func addComment(_ content: UnsafePointer<UInt8>?) {
    finishText()
    lastEnd = context.offset
    guard keepsTree, let content else { return }
    add(.comment(String(cString: content)))
  }

  mutating func addInstruction(_ target: UnsafePointer<UInt8>?, _ data: UnsafePointer<UInt8>?) {
    finishText()
    lastEnd = context.offset
    guard keepsTree, let target else { return }
    add(.instruction(target: String(cString: target), data: data.map { String(cString: $0) } ?? ""))
  }

  /// The root, once everything is read; what HTML put beside it is moved inside.
  mutating func root() throws(MarkupError) -> MarkupElement {
    finishText()
    while !frames.isEmpty { close(at: lastEnd) }
    guard keepsTree else { return MarkupElement(MarkupName("")) }
    let top = nodes.take(from: 0)
    guard let index = top.firstIndex(where: { $0.element != nil }), case .element(var root) = top[index] else {
      throw MarkupError(.empty, "the document holds no element")
    }
    guard context.pointee.html != 0 else { return root }
    for node in top[(index + 1)...] {
      if case .element(let second) = node, second.name == root.name {
        root.children += second.children
      } else {
        root.children.append(node)
      }
    }
    return root
  }
}
