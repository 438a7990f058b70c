/// One line of the table: a row of ours beside one peer.
struct Score {
  /// The row.
  let row: String
  /// How fast ours was.
  let ours: Rate
  /// Who it was measured against.
  var peer: Contestant?
  /// How fast that one was.
  var peerRate: Rate?
  /// How many times as fast as the peer ours was: the median over the rounds.
  var ratio: Double?

  /// The cells, as the heading names them.
  var cells: [String] {
    [row, ours.description, peer?.name ?? "", peerRate?.description ?? "", ratio.map { $0.digits(2) } ?? "", verdict]
  }

  private var verdict: String {
    guard let goal = peer?.goal, let ratio else { return "" }
    return "\(goal.digits(1))  \(ratio >= goal ? "met" : "not met")"
  }
}
