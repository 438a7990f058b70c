/// What the marks of a chunk say it is.
enum ChunkKind: Hashable, Sendable {
  /// Words without a mark.
  case paragraph
  /// Words marked as a heading, 1 to 6.
  case heading(Int)
  /// An item of a list: its number, where it has one, and how far it is indented.
  case item(number: Int?, indent: Int)
  /// Words marked as quoted.
  case quoted
  /// A line drawn across.
  case rule
  /// Lines between fences, whose layout matters.
  case fenced
  /// Addresses that numbers or names elsewhere in the text stand for.
  case addresses
}
