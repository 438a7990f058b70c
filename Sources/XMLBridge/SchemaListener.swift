import CLibXML2

/// A schema that listens in while a parser reads; what breaks its rules goes to whoever hears complaints.
final class SchemaListener {
  private let schema: SchemaHandle
  private var validation: xmlSchemaValidCtxtPtr?
  private var plug: xmlSchemaSAXPlugPtr?

  /// Listens to a parser whose handler and user data are set.
  init?(_ schema: SchemaHandle, on context: xmlParserCtxtPtr) {
    self.schema = schema
    validation = xmlSchemaNewValidCtxt(schema.schema)
    plug = xmlSchemaSAXPlug(validation, &context.pointee.sax, &context.pointee.userData)
    guard plug != nil else { return nil }
  }

  deinit { stop() }

  /// Listens no longer; must happen before the parser goes.
  func stop() {
    if let plug { xmlSchemaSAXUnplug(plug) }
    if let validation { xmlSchemaFreeValidCtxt(validation) }
    plug = nil
    validation = nil
  }
}
