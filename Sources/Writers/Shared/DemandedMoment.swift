import ArticleModel
import NewsCodes
import Stages

/// The moment of a version, which NewsML-G2 and EPUB demand of every item, and what it was made from.
///
/// The user's word goes first (`-M version-created`), then the source's; then SOURCE_DATE_EPOCH, which is the user's
/// word too, though not about this story; last the best other date of the source. The clock is never asked.
struct DemandedMoment: Hashable, Sendable {
  /// Where the moment came from.
  enum Basis: Hashable, Sendable {
    /// The user or the source gives it as the date of this version.
    case stated
    /// The user gave it for the whole run.
    case epoch
    /// The message that the item came in was sent then.
    case message
    /// It is another date of the source.
    case derived(FieldName)
  }

  /// The date as it was given.
  let date: NewsDate
  /// Where it came from.
  let basis: Basis

  /// Finds the moment; `nil` where there is no date at all.
  init?(_ metadata: Metadata, _ envelope: Envelope? = nil, facts: ManifestFacts) {
    let lifecycle = metadata.lifecycle
    if let date = facts[.versionCreated].flatMap({ NewsDate(iso8601: $0) }) ?? lifecycle.versionCreated {
      self.init(date, .stated)
    } else if let date = facts.sourceDateEpoch.flatMap({ NewsDate(secondsSinceEpoch: $0, text: String($0)) }) {
      self.init(date, .epoch)
    } else if let date = lifecycle.contentModified {
      self.init(date, .derived(.contentModified))
    } else if let date = lifecycle.released {
      self.init(date, .derived(.released))
    } else if let date = lifecycle.contentCreated {
      self.init(date, .derived(.contentCreated))
    } else if let date = lifecycle.firstCreated {
      self.init(date, .derived(.firstCreated))
    } else if let date = envelope?.sent {
      self.init(date, .message)
    } else {
      return nil
    }
  }

  /// Takes a date that is stated, so that it can be completed.
  init(completing date: NewsDate) {
    self.init(date, .stated)
  }

  private init(_ date: NewsDate, _ basis: Basis) {
    self.date = date
    self.basis = basis
  }

  /// Whether the clock time or the zone below is ours and not in the date it was made from.
  var isCompleted: Bool { date.second == nil || date.offset == nil }

  /// The moment in UTC to the second: parts that the date lacks are the first there are, and a date without a zone is
  /// taken as UTC. The formats demand a moment; a choice that is the same everywhere beats one that each receiver makes.
  var utc: String {
    var whole = date
    whole.month = date.month ?? 1
    whole.day = date.day ?? 1
    whole.hour = date.hour ?? 0
    whole.minute = date.minute ?? 0
    whole.second = min(date.second ?? 0, 59)
    whole.fraction = nil
    whole.offset = date.offset ?? 0
    let moment = whole.secondsSinceEpoch.flatMap { NewsDate(secondsSinceEpoch: $0, text: date.text) } ?? whole
    return moment.iso8601
  }
}
