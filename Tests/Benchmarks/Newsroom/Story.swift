/// A story as a reporter files it, before any format: the source of the articles that the benchmarks convert.
struct Story {
  /// A stretch of a paragraph.
  enum Piece {
    case words(String)
    case strong(String)
    case link(String, to: String)
  }

  /// What the story is made of, in order.
  enum Part {
    case paragraph([Piece])
    case subheading(String)
    case list([String])
    case table([[String]])
  }

  /// Its number, from 0.
  let number: Int
  /// The headline.
  let headline: String
  /// Who wrote it.
  let reporter: String
  /// The day it was published.
  let day: (year: Int, month: Int, day: Int)
  /// The address at which it was published.
  let address: String
  /// Its words.
  let parts: [Part]
}
