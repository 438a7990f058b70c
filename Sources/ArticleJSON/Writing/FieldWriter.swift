import JSONText

/// Writes the fields of records, each left out where it would be read the same.
struct FieldWriter: FieldVisitor {
  /// Where it writes to.
  var sink: JSONSink

  /// Writes the fields of a record into the object that is open.
  @inline(__always)
  mutating func fields<R: JSONRecord>(of record: R) {
    // Records show their fields inout for the sake of readers; a writer changes nothing, so it needs no copy of them.
    withUnsafePointer(to: record) { UnsafeMutablePointer(mutating: $0).pointee.visit(&self) }
  }

  @inline(__always)
  mutating func required<F: JSONForm>(_ name: StaticString, _ value: inout F) {
    sink.key(name)
    value.write(to: &self)
  }

  @inline(__always)
  mutating func optional<F: JSONForm>(_ name: StaticString, _ value: inout F?) {
    guard let value else { return }
    sink.key(name)
    value.write(to: &self)
  }

  @inline(__always)
  mutating func list<F: JSONForm>(_ name: StaticString, _ value: inout [F]) {
    if value.isEmpty { return }
    sink.key(name)
    value.write(to: &self)
  }

  @inline(__always)
  mutating func part<R: JSONRecord>(_ name: StaticString, _ value: inout R) {
    let before = sink.mark
    sink.key(name)
    sink.beginObject()
    let opened = sink.count
    value.visit(&self)
    if sink.count == opened {
      sink.rewind(to: before)
    } else {
      sink.endObject()
    }
  }

  mutating func octets(_ name: StaticString, _ value: inout [UInt8]) {
    sink.key(name)
    Octets(bytes: value).write(to: &self)
  }

  @inline(__always)
  mutating func usual<F: JSONForm & Equatable>(_ name: StaticString, _ value: inout F, _ usual: F) {
    if value == usual { return }
    sink.key(name)
    value.write(to: &self)
  }
}
