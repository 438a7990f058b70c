import ArticleModel
import NewsCodes

/// What of an element's attributes the model has taken, so that the rest can be kept.
struct NewsMLTaken {
  /// Those that are taken whatever they say.
  var words: [String] = []
  /// Those that are taken where they are whole numbers spelled as we would.
  var numbers: [String] = []
  /// Those that are taken where they are dates.
  var dates: [String] = []
  /// Whether text between the children of the element is taken.
  var text = false

  /// Whether an attribute with this name and value is taken.
  func covers(_ name: String, _ value: String) -> Bool {
    if words.contains(name) { return true }
    if numbers.contains(name) { return Int(value.trimmed).map(String.init) == value.trimmed }
    return dates.contains(name) && NewsDate(iso8601: value) != nil
  }
}
