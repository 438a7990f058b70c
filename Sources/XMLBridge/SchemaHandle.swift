import CLibXML2
import Source

/// Owns one compiled schema: freed once, when the last who needs it is gone; never seen outside this module.
final class SchemaHandle {
  let schema: xmlSchemaPtr

  /// Compiles a schema; what it includes or imports is looked up by file name among the others, and nowhere else.
  init(_ main: SourceFile, with others: [SourceFile]) throws(MarkupError) {
    Library.start()
    let complaints = SchemaComplaints()
    let lent = LentFiles(others)
    let schema = complaints.listen {
      lent.whileLent {
        main.bytes.withUnsafeBytes { bytes -> xmlSchemaPtr? in
          let memory = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
          guard let parser = xmlSchemaNewMemParserCtxt(memory, Int32(clamping: bytes.count)) else { return nil }
          defer { xmlSchemaFreeParserCtxt(parser) }
          return xmlSchemaParse(parser)
        }
      }
    }
    guard let schema else {
      throw MarkupError(.schema, complaints.first ?? "the schema cannot be used", position: complaints.position)
    }
    self.schema = schema
  }

  deinit { xmlSchemaFree(schema) }

  /// Reads a document while the schema listens in; what breaks its rules goes to whoever hears complaints.
  func read(_ context: xmlParserCtxtPtr) -> Int32 {
    guard let listener = SchemaListener(self, on: context) else { return -1 }
    defer { listener.stop() }
    return xmlParseDocument(context)
  }
}
