import ArticleModel
import NewsProse
import Source
import Stages

extension StoryDraft {
  /// Forbids publication: up to a date as it is written, or by a weekday counted from the day of reading, or, where
  /// neither can be read, without an end.
  mutating func forbid(until end: EmbargoEnd, from reference: NewsDate?, rule: String, at place: SourceRange) {
    let moment = end.moment(from: reference)
    let rule = end.weekday != nil && moment != nil ? "text.embargo-weekday" : rule
    let embargo: Embargo = moment.map { .until($0) } ?? .openEnded
    guard isStricter(embargo) else { return }
    if moment == nil { report(Diagnostic(.vagueEmbargo, at: place, field: "embargo")) }
    metadata.lifecycle.embargo = embargo
    metadata.forgetOrigins(of: .embargo)
    metadata.trace(
      Origin(field: .embargo, rule: rule, confidence: moment == nil ? 60 : end.date == nil ? 85 : 95, ranges: [place]))
  }

  /// Of several embargoes the longest holds.
  private func isStricter(_ embargo: Embargo) -> Bool {
    switch (metadata.lifecycle.embargo, embargo) {
    case (.none, _): true
    case (.openEnded, _), (.until, .none): false
    case (.until, .openEnded): true
    case (.until(let held), .until(let new)): isLater(new, than: held)
    }
  }

  private func isLater(_ new: NewsDate, than held: NewsDate) -> Bool {
    if let new = new.secondsSinceEpoch, let held = held.secondsSinceEpoch { return new > held }
    return latest(held).lexicographicallyPrecedes(latest(new))
  }

  /// The last minute a date may mean.
  private func latest(_ date: NewsDate) -> [Int] {
    [date.year, date.month ?? 12, date.day ?? 31, date.hour ?? 23, date.minute ?? 59]
  }
}
