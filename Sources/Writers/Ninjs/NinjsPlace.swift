import ArticleModel

/// Where an item stands in the document it is of.
struct NinjsPlace {
  /// The input of the document.
  var source: SourceRecord?
  /// Its place among the items.
  var index: Int
  /// Whether it is the only one.
  var isAlone: Bool

  /// What stands before the paths of losses.
  var prefix: String { isAlone ? "" : "items[\(index)]." }
}
