/// By what a fact in the frame of a wire was told.
enum WireRule: String {
  case number = "text.wire-number"
  case priority = "text.wire-priority"
  case priorityWord = "text.wire-priority-word"
  case category = "text.wire-category"
  case slug = "text.wire-slug"
  case version = "text.wire-version"
  case date = "text.wire-date"

  /// How sure it is.
  var confidence: Int {
    switch self {
    case .number, .priority, .slug: 90
    case .priorityWord, .version, .date: 85
    case .category: 70
    }
  }
}
