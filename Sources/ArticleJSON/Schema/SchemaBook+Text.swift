import JSONText

extension SchemaBook {
  /// Says what a record, or a field of it, stands for.
  typealias Meaning = (_ record: String, _ field: String?) -> String?

  /// Writes the schema (JSON Schema 2020-12), definitions in the order of their names.
  func write(to sink: inout JSONSink, meaning: Meaning) {
    sink.beginObject()
    sink.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    sink.member("title", "Galley document")
    write(root, to: &sink, meaning: meaning)
    sink.key("$defs")
    sink.beginObject()
    for (name, form) in definitions.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      sink.key(name)
      sink.beginObject()
      if case .object = form {} else if let words = meaning(name, nil) { sink.member("description", words) }
      write(form, to: &sink, meaning: meaning)
      sink.endObject()
    }
    sink.endObject()
    sink.endObject()
  }

  /// Writes the keywords of a form into the object that is open.
  private func write(_ form: SchemaForm, to sink: inout JSONSink, meaning: Meaning) {
    switch form {
    case .text: sink.member("type", "string")
    case .base64:
      sink.member("type", "string")
      sink.member("contentEncoding", "base64")
      sink.member("pattern", "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}(==|[A-Za-z0-9+/]=))?$")
    case .integer: sink.member("type", "integer")
    case .flag: sink.member("type", "boolean")
    case .constant(let number):
      sink.key("const")
      sink.int(number)
    case .words(let words): sink.words("enum", words)
    case .range: writeRange(to: &sink)
    case .list(let element):
      sink.member("type", "array")
      sink.key("items")
      writeObject(element, to: &sink, meaning: meaning)
    case .either(let forms):
      sink.key("oneOf")
      sink.beginArray()
      for form in forms { writeObject(form, to: &sink, meaning: meaning) }
      sink.endArray()
    case .object(let object): write(object, to: &sink, meaning: meaning)
    case .reference(let name): sink.member("$ref", "#/$defs/\(name)")
    }
  }

  private func writeObject(_ form: SchemaForm, to sink: inout JSONSink, meaning: Meaning) {
    sink.beginObject()
    write(form, to: &sink, meaning: meaning)
    sink.endObject()
  }

  private func writeRange(to sink: inout JSONSink) {
    sink.member("type", "array")
    for limit: StaticString in ["minItems", "maxItems"] {
      sink.key(limit)
      sink.int(2)
    }
    sink.key("items")
    sink.beginObject()
    sink.member("type", "integer")
    sink.key("minimum")
    sink.int(0)
    sink.endObject()
  }

  private func write(_ object: SchemaObject, to sink: inout JSONSink, meaning: Meaning) {
    if let words = meaning(object.record, nil) { sink.member("description", words) }
    sink.member("type", "object")
    sink.key("properties")
    sink.beginObject()
    if !object.tags.isEmpty {
      sink.key("type")
      sink.beginObject()
      sink.words("enum", object.tags)
      sink.endObject()
    }
    for field in object.fields { write(field, of: object, to: &sink, meaning: meaning) }
    sink.endObject()
    let required = (object.tags.isEmpty ? [] : ["type"]) + object.fields.filter(\.isRequired).map(\.name)
    if !required.isEmpty { sink.words("required", required) }
    sink.key("additionalProperties")
    sink.bool(false)
  }

  private func write(_ field: SchemaField, of object: SchemaObject, to sink: inout JSONSink, meaning: Meaning) {
    sink.key(field.name)
    sink.beginObject()
    if let words = meaning(object.record, field.name) { sink.member("description", words) }
    write(field.form, to: &sink, meaning: meaning)
    if let usual = field.usual {
      sink.key("default")
      sink.number(String(decoding: usual, as: UTF8.self))
    }
    sink.endObject()
  }
}

extension JSONSink {
  /// Writes a member that is text.
  fileprivate mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a member that is an array of words.
  fileprivate mutating func words(_ name: StaticString, _ words: [String]) {
    key(name)
    beginArray()
    for word in words { string(word) }
    endArray()
  }
}
