import Source

/// What misspelt names may have been meant as: each is looked for once, and after so many nothing is guessed any more.
struct Guesses {
  private var known: [String: String] = [:]

  /// The words behind a name: the name that may have been meant, or nothing.
  mutating func words(for name: String, among names: @autoclosure () -> [String]) -> String {
    if let words = known[name] { return words }
    guard known.count < 50 else { return "" }
    let words = Nearest.name(to: name, among: names()).map { "; did you mean \($0)?" } ?? ""
    known[name] = words
    return words
  }
}
