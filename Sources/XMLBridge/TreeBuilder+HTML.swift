import CLibXML2
import Markup

/// The events of HTML. libxml2 opens and closes elements that nobody wrote; such tags have no place in the input.
extension TreeBuilder {
  /// The callbacks; each finds the builder in the parser's user data.
  static func htmlHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElement = { data, name, attributes in
      guard let data, let name else { return }
      data.assumingMemoryBound(to: TreeBuilder.self).pointee.startHTML(name, attributes)
    }
    handler.endElement = { data, name in
      guard let data, let name else { return }
      data.assumingMemoryBound(to: TreeBuilder.self).pointee.endHTML(name)
    }
    handler.characters = textEvent
    handler.ignorableWhitespace = textEvent
    handler.cdataBlock = textEvent
    handler.comment = { data, content in
      data?.assumingMemoryBound(to: TreeBuilder.self).pointee.addComment(content)
    }
    handler.processingInstruction = { data, target, content in
      data?.assumingMemoryBound(to: TreeBuilder.self).pointee.addInstruction(target, content)
    }
    handler.internalSubset = { data, name, publicID, systemID in
      data?.assumingMemoryBound(to: TreeBuilder.self).pointee.meetDoctype(name, publicID, systemID)
    }
    return handler
  }

  private mutating func startHTML(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    let start = writtenStart(of: name)
    if start != nil { lastEnd = context.offset + (context.next == UInt8(ascii: "/") ? 2 : 1) }
    guard depth < limits.depth else {
      if flattened == 0 { noteFlattening() }
      flattened += 1
      return
    }
    open(name, from: start ?? -1)
    if let attributes { addPairs(attributes) }
  }

  private mutating func endHTML(_ name: UnsafePointer<UInt8>) {
    let end = lastEnd
    let isWritten = hasWrittenEnd(of: name)
    if isWritten { lastEnd = context.offset }
    if flattened > 0 {
      flattened -= 1
    } else {
      close(at: isWritten ? lastEnd : end)
    }
  }

  private mutating func noteFlattening() {
    let message = "elements more than \(limits.depth) deep are flattened; their text is kept"
    log.note(MarkupRemark(.limit, .warning, message))
  }

  /// Attributes come in pairs of name and value, up to a name that is `NULL`; an attribute without a value is empty.
  private mutating func addPairs(_ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    var index = 0
    while let name = pairs[index] {
      let value = pairs[index + 1].map { Self.bytes($0) } ?? UnsafeBufferPointer(start: nil, count: 0)
      tree.attribute(names.number(of: name), value)
      index += 2
    }
  }

  /// Where the start tag of this name was written since the last event; `nil` where libxml2 thought it up.
  private func writtenStart(of name: UnsafePointer<UInt8>) -> Int? {
    guard let input = context.pointee.input, let here = input.pointee.cur, let base = input.pointee.base else {
      return nil
    }
    let offset = context.offset
    var place = max(base, here - max(0, offset - lastEnd))
    while place < here {
      if place.pointee == UInt8(ascii: "<"), spells(name, place + 1) { return offset - (here - place) }
      place += 1
    }
    return nil
  }

  /// Whether the parser has just read the end tag of this name.
  private func hasWrittenEnd(of name: UnsafePointer<UInt8>) -> Bool {
    guard let input = context.pointee.input, let here = input.pointee.cur, let base = input.pointee.base else {
      return false
    }
    // An end tag longer than this is no end tag of a person.
    let earliest = max(base, here - min(256, max(0, context.offset - lastEnd)))
    guard here - earliest > 3, (here - 1).pointee == UInt8(ascii: ">") else { return false }
    var place = here - 1
    while place > earliest, place.pointee != UInt8(ascii: "<") { place -= 1 }
    return place.pointee == UInt8(ascii: "<") && (place + 1).pointee == UInt8(ascii: "/") && spells(name, place + 2)
  }

  /// Whether the input spells this name, in any case, and ends it there; it always ends in a NUL.
  private func spells(_ name: UnsafePointer<UInt8>, _ place: UnsafePointer<UInt8>) -> Bool {
    var (name, place) = (name, place)
    while name.pointee != 0 {
      let byte = place.pointee
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      guard lower == name.pointee else { return false }
      name += 1
      place += 1
    }
    return place.pointee <= 0x20 || place.pointee == UInt8(ascii: ">") || place.pointee == UInt8(ascii: "/")
  }
}
