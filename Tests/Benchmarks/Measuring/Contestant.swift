import BenchmarkFloors

/// Somebody who does the work of a row: one of our stages, or what it is measured against.
struct Contestant {
  /// What the table calls it.
  let name: String
  /// How many times as fast as it we mean to be; `nil` where the row only informs.
  let goal: Double?
  /// Does the work once and says what it cost.
  let round: () throws -> Sample

  /// Makes a contestant whose rounds measure themselves.
  init(_ name: String, goal: Double? = nil, measured round: @escaping () throws -> Sample) {
    self.name = name
    self.goal = goal
    self.round = round
  }

  /// Makes a contestant of work in this process, which returns the bytes it read or wrote.
  ///
  /// Work that takes less than `shortest` is repeated within a round, as often as its first time says.
  init(_ name: String, goal: Double? = nil, shortest: Double = 25e6, work: @escaping () throws -> Int) {
    var passes = 0
    self.init(
      name, goal: goal,
      measured: {
        if passes == 0 {
          let once = try Self.timed(1, work).nanoseconds
          passes = min(max(Int((shortest / max(once, 1)).rounded(.up)), 1), 1000)
        }
        return try Self.timed(passes, work)
      })
  }

  private static func timed(_ passes: Int, _ work: () throws -> Int) rethrows -> Sample {
    var bytes = 0
    let start = floor_cpu_time()
    for _ in 0..<passes { bytes = try work() }
    let spent = floor_cpu_time() - start
    return Sample(nanoseconds: Double(spent) / Double(passes), bytes: bytes)
  }
}
