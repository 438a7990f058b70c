/// Notes the records of a union's cases: one definition for each record, with the tags that stand for it.
struct SchemaPayloadVisitor: PayloadVisitor {
  /// The tag whose record is asked for next.
  var tag = ""
  /// The definitions so far.
  private(set) var book: SchemaBook

  private let union: String
  private var objects: [SchemaObject] = []

  init(union: String, book: SchemaBook) {
    self.union = union
    self.book = book
  }

  mutating func payload<R: JSONRecord>() -> R {
    if let known = objects.firstIndex(where: { $0.record == R.recordName }) {
      objects[known].tags.append(tag)
    } else if case .object(var object) = SchemaVisitor.object(of: R.self, in: &book) {
      object.tags = [tag]
      objects.append(object)
    }
    return R.blank
  }

  /// The forms of all cases, each defined as `Union.Record`.
  mutating func defineForms() -> [SchemaForm] {
    objects.map { object in book.define("\(union).\(object.record)") { _ in .object(object) } }
  }
}
