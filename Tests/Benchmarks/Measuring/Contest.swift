/// One row of work: ours, and those it is measured against, in turns within the same run.
struct Contest {
  /// How the rates of a row are told.
  enum Unit {
    /// Megabytes (10⁶) a second of CPU time.
    case bytes
    /// Articles a second of CPU time.
    case articles
    /// Milliseconds of CPU time for one run.
    case milliseconds
    /// The most memory that a program held.
    case memory
  }

  /// The name by which `Scripts/bench` is asked for it.
  let name: String
  /// How its rates are told.
  let unit: Unit
  /// How many articles one round converts.
  let articles: Int
  /// How many rounds a full run takes.
  var rounds = 9
  /// Ours.
  let ours: Contestant
  /// What it is measured against.
  var peers: [Contestant]

  /// The same without anybody to measure against.
  var alone: Contest {
    var alone = self
    alone.peers = []
    return alone
  }

  /// Runs the rounds, each contestant in its turn, and takes the medians.
  func scores(quickly isQuick: Bool) throws -> [Score] {
    let contestants = [ours] + peers
    for contestant in contestants { _ = try contestant.round() }
    var samples = [[Sample]](repeating: [], count: contestants.count)
    for _ in 0..<(isQuick ? max(3, rounds / 6) : rounds) {
      for (index, contestant) in contestants.enumerated() { samples[index].append(try contestant.round()) }
    }
    let own = Rate(samples[0], unit, articles: articles)
    if peers.isEmpty { return [Score(row: name, ours: own)] }
    return peers.indices.map { index in
      let ratios = zip(samples[0], samples[index + 1]).map { cost(of: $1) / cost(of: $0) }
      let rate = Rate(samples[index + 1], unit, articles: articles)
      return Score(row: name, ours: own, peer: peers[index], peerRate: rate, ratio: ratios.median)
    }
  }

  private func cost(of sample: Sample) -> Double { unit == .memory ? Double(sample.peak) : sample.nanoseconds }
}
