import CLibXML2
import Markup

/// The events of XML, in the order of `xmlSAXHandler`.
extension TreeBuilder {
  /// The namespaces and attributes of a start tag, as libxml2 hands them over.
  struct StartTag {
    let local: UnsafePointer<UInt8>
    let prefix: UnsafePointer<UInt8>?
    let namespace: UnsafePointer<UInt8>?
    let namespaces: UnsafeBufferPointer<UnsafePointer<UInt8>?>
    let attributes: UnsafeBufferPointer<UnsafePointer<UInt8>?>
  }

  /// The callbacks; each finds the builder in the parser's user data.
  static func xmlHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { data, local, prefix, namespace, namespaceCount, namespaces, count, _, attributes in
      guard let data, let local else { return }
      data.assumingMemoryBound(to: TreeBuilder.self).pointee.start(
        StartTag(
          local: local, prefix: prefix, namespace: namespace,
          namespaces: UnsafeBufferPointer(start: namespaces, count: Int(namespaceCount) * 2),
          attributes: UnsafeBufferPointer(start: attributes, count: Int(count) * 5)))
    }
    handler.endElementNs = { data, _, _, _ in
      data?.assumingMemoryBound(to: TreeBuilder.self).pointee.endXML()
    }
    // Both the same: libxml2 then skips its search for ignorable white space.
    handler.characters = textEvent
    handler.ignorableWhitespace = textEvent
    handler.cdataBlock = sectionEvent
    handler.comment = { data, content in
      data?.assumingMemoryBound(to: TreeBuilder.self).pointee.addComment(content)
    }
    handler.processingInstruction = { data, target, content in
      data?.assumingMemoryBound(to: TreeBuilder.self).pointee.addInstruction(target, content)
    }
    handler.internalSubset = { data, name, publicID, systemID in
      data?.assumingMemoryBound(to: TreeBuilder.self).pointee.meetDoctype(name, publicID, systemID)
    }
    handler.getEntity = { data, name in
      guard let data, let name else { return nil }
      let context = data.assumingMemoryBound(to: TreeBuilder.self).pointee.context
      return context.pointee.hasExternalSubset == 0 ? nil : cxml_html_entity(context, name)
    }
    handler.reference = { data, name in
      data?.assumingMemoryBound(to: TreeBuilder.self).pointee.keepReference(name)
    }
    return handler
  }

  /// Text of XML and of HTML.
  static let textEvent: charactersSAXFunc = { data, bytes, count in
    guard let data, let bytes, count > 0 else { return }
    data.assumingMemoryBound(to: TreeBuilder.self).pointee.characters(
      UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  private static let sectionEvent: cdataBlockSAXFunc = { data, bytes, count in
    guard let data, let bytes, count > 0 else { return }
    data.assumingMemoryBound(to: TreeBuilder.self).pointee.section(
      UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  mutating func meetDoctype(
    _ name: UnsafePointer<UInt8>?, _ publicID: UnsafePointer<UInt8>?, _ systemID: UnsafePointer<UInt8>?
  ) {
    doctype = MarkupDoctype(
      name: name.map { String(cString: $0) } ?? "", publicID: publicID.map { String(cString: $0) },
      systemID: systemID.map { String(cString: $0) })
    guard context.pointee.html == 0 else { return }
    if context.next == UInt8(ascii: "[") {
      fail(.internalSubset, "the DOCTYPE declares entities or rules of its own; remove the part in brackets")
    } else if let systemID = doctype?.systemID {
      log.note(MarkupRemark(.doctype, .note, "the DOCTYPE names \(systemID), which is not read"))
    }
  }

  private mutating func start(_ tag: StartTag) {
    guard depth < limits.depth else {
      return fail(.limit, "more than \(limits.depth) elements inside each other")
    }
    guard context.pointee.nsNr <= limits.namespaces * 2 else {
      return fail(.limit, "more than \(limits.namespaces) namespace declarations in force")
    }
    let start = context.start(behind: lastEnd)
    lastEnd = context.offset + (context.next == UInt8(ascii: "/") ? 2 : 1)
    open(tag.local, tag.prefix, tag.namespace, from: start)
    guard keepsTree else { return }
    if !tag.namespaces.isEmpty { addDeclarations(tag.namespaces) }
    if !tag.attributes.isEmpty { addAttributes(tag.attributes) }
    openPieces()
  }

  private mutating func endXML() {
    lastEnd = context.offset
    close(at: lastEnd)
  }

  private mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    if let start = context.offset(of: base) {
      append(text: bytes, from: start, to: start + bytes.count)
    } else {
      append(text: bytes, from: lastEnd, to: context.offset)
    }
  }

  /// Text of a CDATA section, whole or a piece of it; its range takes in what begins and ends the section.
  private mutating func section(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress, let start = context.offset(of: base) else { return characters(bytes) }
    let behind = base + bytes.count
    let isEnd = behind[0] == UInt8(ascii: "]") && behind[1] == UInt8(ascii: "]") && behind[2] == UInt8(ascii: ">")
    let isBeginning = start == lastEnd + 9
    append(text: bytes, from: isBeginning ? lastEnd : start, to: start + bytes.count + (isEnd ? 3 : 0))
  }

  /// A named entity that only the unread DTD could explain stays as it was written.
  private mutating func keepReference(_ name: UnsafePointer<UInt8>?) {
    guard let name else { return }
    let written = Array("&\(String(cString: name));".utf8)
    written.withUnsafeBufferPointer { append(text: $0, from: lastEnd, to: context.offset) }
  }

  private mutating func addDeclarations(_ pairs: UnsafeBufferPointer<UnsafePointer<UInt8>?>) {
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      let prefix = pairs[index] ?? Self.nothing
      tree.namespace(names.number(of: prefix), Self.bytes(pairs[index + 1] ?? Self.nothing))
    }
  }

  /// Attributes come in fives: local name, prefix, namespace, and where the value begins and ends.
  private mutating func addAttributes(_ fives: UnsafeBufferPointer<UnsafePointer<UInt8>?>) {
    for index in stride(from: 0, to: fives.count - 4, by: 5) {
      guard let local = fives[index], let start = fives[index + 3], let end = fives[index + 4] else { continue }
      let number = names.number(of: local, prefix: fives[index + 1], namespace: fives[index + 2])
      tree.attribute(number, UnsafeBufferPointer(start: start, count: end - start))
    }
  }

  /// The empty string of C.
  private static var nothing: UnsafePointer<UInt8> { cxml_nothing() }
}
