/// Finds the name somebody most likely meant: the did-you-mean of every list of names.
public enum Nearest {
  /// The closest of `names` to what was written, or `nil` when none is near enough to be a guess worth making.
  ///
  /// Case is ignored; at most a third of the letters (and at least one) may differ; ties go to the earlier name.
  public static func name(to written: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(written.lowercased().utf8.prefix(64))
    guard !wanted.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let letters = Array(name.lowercased().utf8.prefix(64))
      let distance = letters.starts(with: wanted) && wanted.count >= 3 ? 1 : distance(wanted, letters)
      let allowed = max(1, max(wanted.count, letters.count) / 3)
      if distance <= allowed, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// The edits between two words: insertions, deletions, replacements and swaps of neighbours count one each.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1], current[column]) + 1
        cost = min(cost, last[column] + (letter == other ? 0 : 1))
        let swapped = row > 0 && column > 0 && letter == right[column - 1] && left[row - 1] == other
        if swapped { cost = min(cost, beforeLast[column - 1] + 1) }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
