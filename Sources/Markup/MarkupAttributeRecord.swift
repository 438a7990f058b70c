/// An attribute in a tree; a namespace declaration has the complement of its number for a name.
struct MarkupAttributeRecord {
  /// The number of its name.
  var name: Int32
  /// Where its value begins.
  var start: Int32
  /// How many bytes its value has.
  var count: Int32
}
