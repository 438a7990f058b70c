import ArticleModel
import NewsCodes

/// The forms that XML Schema has for dates.
enum MomentForm: Hashable {
  /// Nothing but white space.
  case empty
  /// A year, or a year and a month.
  case truncated
  /// A day.
  case day
  /// A day and a time, with a zone or without.
  case moment(hasZone: Bool)
  /// None of them, though it may be a date to people.
  case malformed

  /// Looks at a text; white space around it does not count.
  init(_ text: String) {
    var rest = Array(text.utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed())[...]
    guard !rest.isEmpty else {
      self = .empty
      return
    }
    self = .malformed
    guard NewsDate(iso8601: text) != nil, Self.digits(4, &rest) else { return }
    if rest.isEmpty {
      self = .truncated
    } else if Self.take("-", &rest), Self.digits(2, &rest) {
      if rest.isEmpty {
        self = .truncated
      } else if Self.take("-", &rest), Self.digits(2, &rest) {
        self = Self.afterDay(&rest)
      }
    }
  }

  private static func afterDay(_ rest: inout ArraySlice<UInt8>) -> MomentForm {
    guard take("T", &rest) else {
      _ = zone(&rest)
      return rest.isEmpty ? .day : .malformed
    }
    guard digits(2, &rest), take(":", &rest), digits(2, &rest), take(":", &rest), digits(2, &rest) else {
      return .malformed
    }
    if take(".", &rest) {
      guard digits(1, &rest) else { return .malformed }
      rest = rest.drop { (0x30...0x39).contains($0) }
    }
    let hasZone = zone(&rest)
    return rest.isEmpty ? .moment(hasZone: hasZone) : .malformed
  }

  private static func zone(_ rest: inout ArraySlice<UInt8>) -> Bool {
    if take("Z", &rest) { return true }
    guard take("+", &rest) || take("-", &rest) else { return false }
    return digits(2, &rest) && take(":", &rest) && digits(2, &rest)
  }

  private static func take(_ sign: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first, UInt32(first) == sign.value else { return false }
    rest.removeFirst()
    return true
  }

  private static func digits(_ count: Int, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.count >= count, rest.prefix(count).allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    rest.removeFirst(count)
    return true
  }
}
