/// What is measured of every chunk on its own, in the order of the columns.
enum ChunkFeature: Int, CaseIterable, Sendable {
  /// Letters and signs; those of East Asia count three times.
  case letters
  case words
  case wordLength
  case sentences
  /// How it ends: 1 as a sentence, 2 with a colon or comma, 3 with a quotation mark or bracket.
  case ending
  case commas
  /// How it begins: 1 small, 2 a digit, 3 a capital, 4 a quotation mark.
  case opening
  case capitals
  case shouted
  case digits
  case symbols
  /// The share of it that is links, where the text shows them.
  case linked
  case links
  case pictures
  case heading
  case item
  case indent
  case blanks
  case lines
  case quoted
  case row
  /// The share of the small words of the language.
  case smallWords
  /// How often the same words stand in the text.
  case copies
  case address
  case quotes
  case form
  case questions
  case exclamations
  case clock
  case year
  case pageGroups
  case sharing
  case subscribing
  case consent
  case commenting
  case others
  case advertising
  case visiting
  case publisher
  case pictured
  case dated
  case signed
  case spoken

  /// The first of the columns for the groups of words.
  static let firstGroup = sharing.rawValue
  /// How many there are.
  static let count = allCases.count
}
