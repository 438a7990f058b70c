import ArticleModel
import NewsProse

/// A line of a page that may say who wrote its story, when, or both.
struct CreditPlace {
  /// How its names were read, the surest way first.
  enum Reading: Int {
    case linked
    case labelled
    case alone
    case listed
    case leading
  }

  /// The index of the chunk.
  let index: Int
  /// Its words.
  let plain: PlainView
  /// What rules read in it.
  let credit: CreditLine?
  /// Whom it names.
  private(set) var names: Byline?
  /// How they were read.
  private(set) var reading: Reading?

  /// When, as it says.
  var dates: [DateLine] { credit?.dates ?? [] }

  /// Reads a line; `nil` where it says neither who nor when. Below a line such as `By` a newsroom may stand.
  init?(_ line: FieldFinder.Line, isListed: Bool) {
    (index, plain, credit) = (line.index, line.plain, line.credit)
    if let linked = line.linked {
      (names, reading) = (linked, .linked)
    } else if let byline = line.credit?.byline {
      (names, reading) = (byline, byline.rule == Byline.namesAloneRule ? .alone : .labelled)
    } else if let alone = Byline(namesAlone: plain.bytes) {
      (names, reading) = (alone, .alone)
    } else if isListed, let listed = Byline(listed: plain.bytes) {
      (names, reading) = (listed, .listed)
    } else if let leading = Byline(leading: plain.bytes) {
      (names, reading) = (leading, .leading)
    }
    if names?.names.contains(where: { $0.kind != .unstated }) != true { (names, reading) = (nil, nil) }
    guard names != nil || !dates.isEmpty else { return nil }
  }
}
