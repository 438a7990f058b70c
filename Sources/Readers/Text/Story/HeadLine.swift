import NewsProse
import Source

/// What a line at the head of a story says about it.
enum HeadLine {
  /// Who wrote it.
  case byline(Byline)
  /// When.
  case date(DateLine)
  /// That it may not be published yet.
  case embargo(EmbargoLine)

  /// Reads the words of a line; `nil` where they say nothing of the kind.
  init?(_ plain: PlainView) {
    guard !plain.isCut, plain.count <= 240 else { return nil }
    if let embargo = EmbargoLine(plain.bytes) {
      self = .embargo(embargo)
    } else if let date = DateLine(plain.bytes) {
      self = .date(date)
    } else if let byline = Byline(plain.bytes) {
      self = .byline(byline)
    } else {
      return nil
    }
  }
}
