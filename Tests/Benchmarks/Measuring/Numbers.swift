extension [Double] {
  /// The middle value; of an even number the mean of the two in the middle.
  var median: Double {
    let sorted = sorted()
    guard let last = sorted.last else { return .nan }
    let middle = sorted.count / 2
    if sorted.count == 1 { return last }
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}

extension Double {
  /// The number with so many digits behind the point.
  func digits(_ count: Int) -> String {
    guard isFinite else { return "–" }
    var scale = 1.0
    for _ in 0..<count { scale *= 10 }
    let scaled = Int((self * scale).rounded())
    let whole = String(scaled / Int(scale))
    guard count > 0 else { return whole }
    let part = String(scaled % Int(scale))
    return whole + "." + String(repeating: "0", count: count - part.count) + part
  }
}
