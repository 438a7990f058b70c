/// Where two texts first differ, for messages that a person can use.
enum Difference {
  static func between(_ left: [String], _ right: [String]) -> String? {
    guard let line = zip(left, right).enumerated().first(where: { $1.0 != $1.1 })?.offset else {
      return left.count == right.count ? nil : "\(left.count) lines → \(right.count) lines"
    }
    let context = left[max(0, line - 12)..<line].joined(separator: "\n")
    return context + "\n- " + left[line...].prefix(4).joined(separator: "\n- ") + "\n+ "
      + right[line...].prefix(4).joined(separator: "\n+ ")
  }
}
