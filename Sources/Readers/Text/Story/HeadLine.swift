import NewsProse
import Source

/// What a line around a story says about it.
enum HeadLine {
  /// Who wrote it, when, or both.
  case credit(CreditLine)
  /// That it may not be published yet.
  case embargo(EmbargoLine)

  /// Reads the words of a line; `nil` where they say nothing of the kind.
  init?(_ plain: PlainView) {
    guard !plain.isCut, plain.count <= 240 else { return nil }
    if let embargo = EmbargoLine(plain.bytes) {
      self = .embargo(embargo)
    } else if let credit = CreditLine(plain.bytes) {
      self = .credit(credit)
    } else {
      return nil
    }
  }
}
