/// A node of a tree, in 32 bytes: records stand in document order, each before what it holds.
struct MarkupRecord {
  /// The kinds of nodes that have no name.
  static let text: Int32 = -1
  static let comment: Int32 = -2
  static let instruction: Int32 = -3

  /// Where it begins in the input; below zero where it stands nowhere in it.
  var start: Int
  /// How long it is in the input.
  var length: Int32 = 0
  /// The record behind everything it holds.
  var end: Int32 = 0
  /// The number of its name, or one of the kinds above.
  var name: Int32
  /// Where the text in and behind it begins.
  var text: Int32
  /// Its first attribute; those up to the first one of the next record are its own.
  var attribute: Int32
  /// How many children it has.
  var children: Int32 = 0
}
