/// The marks that wait for a partner, innermost last; never more than can safely nest.
struct OpenMarks {
  /// A mark that waits.
  struct Entry {
    /// What closes it.
    let key: Key
    /// The index of its token.
    let token: Int
  }

  /// Which marks belong together.
  enum Key: UInt8 {
    case star
    case twoStars
    case line
    case twoLines
    case bracket
    case pictureBracket
    case underline
    case strong
    case emphasis
    case strike
    case sup
    case sub
    case code
    case anchor
  }

  private static let deepest = 32
  private var entries: [Entry] = []

  /// Adds a mark; one that would nest too deep is left to stand for itself.
  mutating func push(_ key: Key, token: Int) {
    if entries.count < Self.deepest { entries.append(Entry(key: key, token: token)) }
  }

  /// The innermost mark of these kinds.
  func innermost(of keys: [Key]) -> Entry? {
    entries.last { keys.contains($0.key) }
  }

  /// Closes a mark, and gives up those inside it.
  mutating func close(_ entry: Entry) {
    while let last = entries.popLast() {
      if last.token == entry.token { return }
    }
  }

  /// Gives up the innermost mark if it is of this kind.
  mutating func giveUp(_ key: Key) {
    if entries.last?.key == key { entries.removeLast() }
  }
}
