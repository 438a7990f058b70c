/// What is measured of a place for the headline beside what is measured of every chunk, in the order of the columns.
enum HeadlineFeature: Int, PlaceFeature, Sendable {
  /// The kind of text.
  case kind
  /// How many chunks go on with it.
  case rest
  /// How many lines of its chunk it takes, where it does not take all.
  case opening
  /// How many lines its chunk has.
  case allLines
  /// How many chunks behind the beginning of the story it stands.
  case fromStory
  /// Whether it, or what stands before it, was taken for story.
  case isStory
  /// How many of 100 longer words the story says too.
  case vocabulary
  case isOutdented
  /// How many chunks behind the first heading of the first rank.
  case fromTitle
  case place
  case chunks
  /// How many chunks before the next longer paragraph.
  case toProse
  /// Whether no blank line stands before it, and behind it.
  case isNext
  case isFollowedClosely
  /// How far below the next date and byline stand, and how far above the last ones.
  case toDate
  case toByline
  case toCredit
  case sinceDate
  case sinceByline
  /// Whether it does not end as sentences do.
  case endsOpenly
  /// Whether it ends with a word behind which something must follow.
  case goesOn
  /// Whether it credits a picture.
  case isPictured
  /// Whether what follows begins small, how many bytes the rest of its chunk has, and how full its last line is.
  case goesOnSmall
  case left
  case fullness
  case bars
  /// What the rules for texts without a page around the story say.
  case score
  case behindBest
  /// How often the text says it again; −1 where nobody looked.
  case repeats
  case isRepeatedAbove
  case isRepeatedFirst
  case isRepeatedBelow

  static let near: [ChunkFeature] = [
    .words, .ending, .opening, .sentences, .smallWords, .linked, .item, .heading, .capitals, .shouted, .pageGroups,
    .blanks, .lines, .pictured, .dated, .signed, .others, .sharing,
  ]
  static let steps = [-2, -1, 1, 2, 3]
}
