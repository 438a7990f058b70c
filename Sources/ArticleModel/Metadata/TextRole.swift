/// What a headline or description is for.
public enum TextRole: Hashable, Sendable {
  /// The one to show.
  case main
  /// Stands under the headline and adds to it.
  case deck
  /// Stands above the headline.
  case kicker
  /// For small places.
  case short
  /// Says the story in brief.
  case summary
  /// Says what a picture shows.
  case caption
  /// Draws readers in.
  case teaser
  /// Something else that the source says.
  case other(Code)
}
