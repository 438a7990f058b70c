/// Where a story stands in a file.
struct StoryCut {
  /// Its words, its head included.
  var words: TextSpan
  /// What stands behind the mark that ends it, up to the next story.
  var trailer: TextSpan?
}
