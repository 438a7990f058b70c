import Source

/// Writes XML or XHTML into a growing buffer: balanced and escaped by construction.
///
/// Element and attribute names are literals of ours; everything that comes from a story goes through the escaping.
public struct MarkupSink: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8]
  /// How many scalars that XML forbids were replaced by U+FFFD.
  public private(set) var replacedScalars = 0
  /// The ink of all text written through `text`; attribute values do not count.
  public private(set) var ink = 0

  private var isTagOpen = false

  /// Starts a buffer, or goes on in one that is reused.
  public init(reusing bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Writes the XML declaration: version 1.0, UTF-8.
  public mutating func declaration() {
    literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Writes the document type of HTML in its XML form.
  public mutating func htmlDoctype() {
    literal("<!DOCTYPE html>\n")
  }

  /// Writes an element and, in `body`, its attributes first and its content next.
  public mutating func element<Failure: Error>(
    _ name: StaticString, _ body: (inout MarkupSink) throws(Failure) -> Void
  ) throws(Failure) {
    open(name)
    try body(&self)
    close(name)
  }

  /// Writes an element that holds nothing.
  public mutating func element(_ name: StaticString) {
    open(name)
    close(name)
  }

  /// Writes an element that holds only text.
  public mutating func element(_ name: StaticString, text: String) {
    open(name)
    self.text(text)
    close(name)
  }

  /// Writes an attribute of the element just opened; it must come before any content.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    replacedScalars += MarkupEscape.append(value, to: &bytes, in: .attribute)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an attribute where there is a value, nothing where there is none.
  public mutating func attribute(_ name: StaticString, _ value: String?) {
    if let value { attribute(name, value) }
  }

  /// Writes text of the story.
  public mutating func text(_ text: String) {
    finishTag()
    var text = text
    text.withUTF8 {
      ink += Ink.count($0)
      replacedScalars += MarkupEscape.append($0, to: &bytes, in: .text)
    }
  }

  /// Writes text that is not the story's, such as a mark of ours; it does not count as ink.
  ///
  /// Even where it is empty it keeps the element from being written as an empty tag.
  public mutating func ornament(_ text: String) {
    let inkBefore = ink
    self.text(text)
    ink = inkBefore
  }

  /// Writes a line end between elements, and spaces behind it, for people who read the output.
  public mutating func newline(indent: Int = 0) {
    finishTag()
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: max(indent, 0)))
  }

  /// Takes the buffer out, to hand it on without a copy.
  public consuming func take() -> [UInt8] {
    bytes
  }

  private mutating func open(_ name: StaticString) {
    finishTag()
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    isTagOpen = true
  }

  private mutating func close(_ name: StaticString) {
    if isTagOpen {
      isTagOpen = false
      literal("/>")
    } else {
      literal("</")
      bytes.append(contentsOf: name.utf8)
      bytes.append(UInt8(ascii: ">"))
    }
  }

  private mutating func finishTag() {
    if isTagOpen {
      isTagOpen = false
      bytes.append(UInt8(ascii: ">"))
    }
  }

  private mutating func literal(_ literal: StaticString) {
    bytes.append(contentsOf: literal.utf8)
  }
}
