import Markup

/// Writes the metadata of a package, one element to a line; what has no words is left out.
struct DublinCore {
  /// What was written so far.
  private(set) var sink: MarkupSink

  /// Goes on where a sink stands.
  init(_ sink: MarkupSink) {
    self.sink = sink
  }

  /// Writes an element of Dublin Core.
  mutating func element(_ name: StaticString, _ value: String, id: String? = nil) {
    guard !value.isEmpty else { return }
    sink.newline()
    sink.element(name) { sink in
      sink.attribute("id", id)
      sink.text(value)
    }
  }

  /// Says more about the element of an id.
  mutating func refine(_ id: String, _ property: String, _ value: String, scheme: String? = nil) {
    sink.newline()
    sink.element("meta") { sink in
      sink.attribute("refines", "#" + id)
      sink.attribute("property", property)
      sink.attribute("scheme", scheme)
      sink.text(value)
    }
  }

  /// Writes a property of the publication.
  mutating func meta(_ property: String, _ value: String, language: String? = nil) {
    guard !value.isEmpty else { return }
    sink.newline()
    sink.element("meta") { sink in
      sink.attribute("property", property)
      sink.attribute("xml:lang", language)
      sink.text(value)
    }
  }
}
