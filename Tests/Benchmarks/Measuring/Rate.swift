/// How fast a contestant was, in the unit of its row.
struct Rate: CustomStringConvertible {
  private let value: Double
  private let unit: Contest.Unit

  /// Takes the median of the rounds.
  init(_ samples: [Sample], _ unit: Contest.Unit, articles: Int) {
    self.unit = unit
    let seconds = samples.map(\.nanoseconds).median / 1e9
    value =
      switch unit {
      case .bytes: Double(samples.first?.bytes ?? 0) / seconds / 1e6
      case .articles: Double(articles) / seconds
      case .milliseconds: seconds * 1e3
      case .memory: samples.map { Double($0.peak) }.median / 1e6
      }
  }

  var description: String {
    switch unit {
    case .bytes: "\(value.digits(value < 10 ? 1 : 0)) MB/s"
    case .articles: "\(value.digits(0))/s"
    case .milliseconds: "\(value.digits(2)) ms"
    case .memory: "\(value.digits(1)) MB"
    }
  }
}
