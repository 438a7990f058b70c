import CLibXML2
import Markup
import Source

/// Builds the tree of values while libxml2 reads: nothing of libxml2's own tree is ever made.
///
/// The callbacks of XML and HTML live in extensions; what both share is here.
struct TreeBuilder: ~Copyable {
  let context: xmlParserCtxtPtr
  let log: RemarkLog
  let input: DecodedInput
  let limits: MarkupLimits
  let keepsTree: Bool

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
    // What runs on from a piece of text before it is no new node.
    tree.text(bytes, from: input.offset(start), to: input.offset(end))
    checkCount()
  }

  /// Begins an element; a start below zero means that it stands nowhere in the input.
  mutating func open(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>? = nil, _ namespace: UnsafePointer<UInt8>? = nil,
    from start: Int
  ) {
    depth += 1
    guard keepsTree else { return }
    tree.open(names.number(of: local, prefix: prefix, namespace: namespace), at: start < 0 ? -1 : input.offset(start))
    checkCount()
  }

  /// Closes the innermost element.
  mutating func close(at end: Int) {
    depth -= 1
    guard keepsTree else { return }
    tree.close(at: input.offset(end))
  }

  mutating func addComment(_ content: UnsafePointer<UInt8>?) {
    lastEnd = context.offset
    guard keepsTree, let content else { return }
    tree.comment(Self.bytes(content))
    checkCount()
  }

  mutating func addInstruction(_ target: UnsafePointer<UInt8>?, _ data: UnsafePointer<UInt8>?) {
    lastEnd = context.offset
    guard keepsTree, let target else { return }
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
    let top = tree.take(names.names)
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
