/// Eight counts in one word, a byte each.
enum ByteLanes {
  /// How often a count may go up by one before it must be added up.
  static let capacity = 255

  /// The sum of the eight counts.
  @inline(__always)
  static func sum(of lanes: UInt64) -> Int {
    let even: UInt64 = 0x00FF_00FF_00FF_00FF
    let pairs = (lanes & even) &+ ((lanes >> 8) & even)
    return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
  }
}
