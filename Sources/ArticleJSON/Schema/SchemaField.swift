/// A member of an object in the schema.
struct SchemaField {
  /// Its name.
  var name: String
  /// What its value looks like.
  var form: SchemaForm
  /// Whether it is always there.
  var isRequired = false
  /// The value that it is read as where it is left out, as JSON.
  var usual: [UInt8]?
}
