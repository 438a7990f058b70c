/// What is measured of a line that may say who wrote a story or when, beside what is measured of every chunk.
enum CreditFeature: Int, PlaceFeature, Sendable {
  /// The kind of text.
  case kind
  /// How the names were read: −1 where there are none.
  case reading
  case confidence
  /// Whether a word says that names follow.
  case isLabelled
  case people
  case organisations
  /// How many of them begin with a given name.
  case given
  /// How many words the first name has, and how many bytes of the line are no name.
  case nameWords
  case rest
  /// How many dates it holds, and of the first: whether it has a time, what it is the date of, whether it is open.
  case dates
  case hasTime
  case role
  case isOpen
  /// Whether other things stand in the line, and whether it tells an age.
  case hasRest
  case saysAgo
  /// What the rules make of it: 1 the date, 2 the names, 3 both.
  case taken
  /// How many chunks behind the headline, the beginning and the end of the story; whether it belongs to the story.
  case fromHeadline
  case fromStory
  case fromEnd
  case isStory
  case place
  /// How many chunks to the next line with a date or names, below and above.
  case toDate
  case sinceDate
  case toNames
  case sinceNames
  /// How many chunks below a line such as `By`, and above a line that is a job.
  case sinceOpening
  case toJob
  /// How often the text says the first name again, and how far from here it does so first.
  case copies
  case toCopy
  case sinceCopy
  case storyCopies
  /// Whether an address near it holds the last word of the name.
  case isAddressed
  /// How many lines with names the page has, the how-manieth of them this is, and how many stand close together here.
  case namedLines
  case order
  case cluster
  /// How many lines with dates the page has, how many of these dates are younger, and how many are the same.
  case datedLines
  case younger
  case sameDay
  /// How many chunks to the next longer paragraph.
  case toProse

  static let near: [ChunkFeature] = [
    .letters, .words, .ending, .linked, .pictures, .item, .heading, .capitals, .blanks, .digits, .address, .clock,
    .year, .pageGroups, .sharing, .others, .pictured, .dated, .signed,
  ]
  static let steps = [-2, -1, 1, 2]
}
