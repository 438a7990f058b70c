/// What a reader coming down the page has passed before a chunk.
struct PageTrail: Sendable {
  /// How many chunks ago a heading stood, and how many groups of page words it has.
  var sinceHeading: Int16 = 99
  var headingGroups: Int16 = 0
  /// How many chunks ago a line announced comments, other stories, the publisher.
  var sinceComments: Int16 = 99
  var sinceOthers: Int16 = 99
  var sincePublisher: Int16 = 99
  /// How long the run of items, and of short lines, is that the chunk is in.
  var listRun: Int16 = 0
  var shortRun: Int16 = 0
  /// How much of the page's letters stand before, in hundredths.
  var letters: Int16 = 0

  private static let farthest: Int16 = 200

  /// The trail of the next chunk, behind one that was measured.
  func behind(_ row: PageRow) -> PageTrail {
    var next = self
    next.sinceHeading = min(99, sinceHeading + 1)
    next.sinceComments = min(Self.farthest, sinceComments + 1)
    next.sinceOthers = min(Self.farthest, sinceOthers + 1)
    next.sincePublisher = min(Self.farthest, sincePublisher + 1)
    let isHeading = row[.heading] > 0
    guard isHeading || row[.words] <= 8 && row[.ending] != 1 else { return next }
    if isHeading { (next.sinceHeading, next.headingGroups) = (0, row[.pageGroups]) }
    if row[.commenting] >= 15 { next.sinceComments = 0 }
    if row[.others] >= 30 { next.sinceOthers = 0 }
    if row[.publisher] >= 15 { next.sincePublisher = 0 }
    return next
  }
}
