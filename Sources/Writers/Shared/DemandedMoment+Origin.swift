import ArticleModel

extension DemandedMoment {
  /// In words, what the moment was made from, to follow “was”; `nil` where it stands so in the source.
  var origin: String? {
    switch basis {
    case .stated: isCompleted ? "completed from \(date.iso8601)" : nil
    case .epoch: "taken from SOURCE_DATE_EPOCH"
    case .message: "taken from the message, sent \(date.iso8601)"
    case .derived(let name): "derived from \(name.rawValue) \(date.iso8601)"
    }
  }
}
