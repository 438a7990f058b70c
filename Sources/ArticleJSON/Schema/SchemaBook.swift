import JSONText

/// The definitions of a schema, each under its name, in the order first needed.
struct SchemaBook {
  private(set) var root: SchemaForm = .flag
  private(set) var definitions: [String: SchemaForm] = [:]

  private var begun: Set<String> = []

  /// Describes a form and everything it needs.
  init<F: JSONForm>(of form: F.Type) {
    root = F.describe(in: &self)
  }

  /// Writes a definition once, and refers to it; a definition may refer to itself.
  mutating func define(_ name: String, _ describe: (inout SchemaBook) -> SchemaForm) -> SchemaForm {
    if begun.insert(name).inserted { definitions[name] = describe(&self) }
    return .reference(name)
  }
}
