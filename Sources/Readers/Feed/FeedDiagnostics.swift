import Source
import Stages
import XMLBridge

extension DiagnosticKind {
  static let feedEmpty = DiagnosticKind(
    "feed.empty", .error, meaning: "The file holds nothing but white space.", remedy: "Check how the file was made.")
  static let feedUnreadable = DiagnosticKind(
    "feed.unreadable", .error, meaning: "The file is not well-formed XML.",
    remedy: "Mend the XML at the place named; `xmllint` shows more.")
  static let feedLimit = DiagnosticKind(
    "feed.limit", .error, meaning: "The file is larger or deeper than news can be.",
    remedy: "Split it, or check how it was made.")
  static let feedNoFeed = DiagnosticKind(
    "feed.no-feed", .error, meaning: "The XML is neither RSS nor Atom.", remedy: "Name the format with `--from`.")
  static let feedMalformed = DiagnosticKind(
    "feed.malformed", .warning, meaning: "The XML breaks a rule and was read all the same.",
    remedy: "Mend the XML at the place named.")
  static let feedNoEntries = DiagnosticKind(
    "feed.no-entries", .warning, meaning: "There is no entry in the feed.", remedy: "Check how it was made.")
  static let feedBadDate = DiagnosticKind(
    "feed.bad-date", .warning, meaning: "A date is none, or the calendar does not have it.",
    remedy: "Mend the date in the source.")

  /// The diagnostics that the feed reader reports.
  static let ofFeeds = [
    feedEmpty, feedUnreadable, feedLimit, feedNoFeed, feedMalformed, feedNoEntries, feedBadDate,
  ]
}

extension LossKind {
  static let feedUnread = LossKind(
    "feed.unread-element", .metadata, .minor,
    meaning: "An element of the feed that the model has no place for was left out.",
    remedy: "Nothing, unless a partner needs what it says: then give it with -M.")
}

extension XMLOpening {
  /// How feeds begin; they have no schema that is at hand.
  static let feed = XMLOpening(
    empty: .feedEmpty, malformed: .feedMalformed, schema: .feedMalformed, unreadable: .feedUnreadable,
    limit: .feedLimit)
}
