/// What the members of an object look like; it has no others.
struct SchemaObject {
  /// The record it is, under whose name the model explains it.
  var record: String
  /// The values of its `type`; empty where it has none.
  var tags: [String] = []
  /// Its members, in the order they are written.
  var fields: [SchemaField] = []
}
