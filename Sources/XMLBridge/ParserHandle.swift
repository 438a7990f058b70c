import CLibXML2

/// Owns one libxml2 parser: freed once, never copied, never seen outside this module.
struct ParserHandle: ~Copyable {
  /// The parser; valid as long as the handle.
  let context: xmlParserCtxtPtr

  /// A parser for UTF-8 that reads nothing but these bytes, which must outlive it.
  init(xml bytes: UnsafeBufferPointer<UInt8>) throws(MarkupError) {
    Library.start()
    guard
      let context = bytes.withMemoryRebound(
        to: CChar.self, { xmlCreateMemoryParserCtxt($0.baseAddress, Int32($0.count)) })
    else { throw MarkupError(.unreadable, "libxml2 found no memory") }
    self.context = context
    Self.prepare(context)
  }

  /// A parser for UTF-8 that arrives in chunks.
  init() throws(MarkupError) {
    Library.start()
    guard let context = xmlCreatePushParserCtxt(nil, nil, nil, 0, nil) else {
      throw MarkupError(.unreadable, "libxml2 found no memory")
    }
    self.context = context
    Self.prepare(context)
    // Without a limit a message could bring new names for ever.
    xmlDictSetLimit(context.pointee.dict, 16 << 20)
  }

  private static func prepare(_ context: xmlParserCtxtPtr) {
    // Entities are replaced, but none can be declared: internal subsets are refused, external ones never loaded.
    let options = [XML_PARSE_NONET, XML_PARSE_HUGE, XML_PARSE_IGNORE_ENC, XML_PARSE_NOENT, XML_PARSE_COMPACT]
    xmlCtxtUseOptions(context, options.reduce(0) { $0 | Int32($1.rawValue) })
  }

  /// A parser for HTML in UTF-8, whatever the page says of its encoding.
  init(html bytes: UnsafeBufferPointer<UInt8>) throws(MarkupError) {
    Library.start()
    guard
      let context = bytes.withMemoryRebound(
        to: CChar.self, { htmlCreateMemoryParserCtxt($0.baseAddress, Int32($0.count)) })
    else { throw MarkupError(.unreadable, "libxml2 found no memory") }
    self.context = context
    let options = [HTML_PARSE_RECOVER, HTML_PARSE_NONET, HTML_PARSE_IGNORE_ENC, HTML_PARSE_NODEFDTD]
    htmlCtxtUseOptions(context, options.reduce(Int32(XML_PARSE_HUGE.rawValue)) { $0 | Int32($1.rawValue) })
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
  }

  deinit { xmlFreeParserCtxt(context) }
}
