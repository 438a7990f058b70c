import ArticleModel
import NewsProse
import Source

extension StoryReader {
  /// A date without a label is the date of the content; only a label says that something was released or changed.
  private func place(of role: DateRole) -> (FieldName, WritableKeyPath<Lifecycle, NewsDate?>, rule: String) {
    switch role {
    case .unstated: (.contentCreated, \.contentCreated, "text.date-line")
    case .published: (.released, \.released, "text.date-published")
    case .updated: (.contentModified, \.contentModified, "text.date-updated")
    }
  }

  /// A date of a line with its field; `nil`, and a remark, where the date is open or the field is taken.
  mutating func placed(_ line: DateLine, _ parsed: ParsedWords) -> PlacedDate? {
    let (field, path, rule) = place(of: line.role)
    guard let date = decided(line, parsed) else {
      refuse(line, parsed, field)
      return nil
    }
    guard draft.metadata.lifecycle[keyPath: path] == nil else { return nil }
    let isDecided = line.date == nil
    return PlacedDate(
      line: line, date: date, field: field, rule: isDecided ? rule + "-decided" : rule,
      confidence: isDecided ? 80 : 95, range: range(line.range, of: parsed))
  }

  /// Whether several dates of one line go into several fields.
  func isApart(_ dates: [PlacedDate]) -> Bool { Set(dates.map(\.field)).count == dates.count }

  mutating func set(_ placed: PlacedDate, _ chunk: Chunk) {
    let (_, path, _) = place(of: placed.line.role)
    guard draft.metadata.lifecycle[keyPath: path] == nil else { return }
    if let zone = placed.line.vagueZone {
      draft.report(Diagnostic(.vagueZone, "\"\(zone)\" names no single offset; no zone is taken", at: range(chunk)))
    }
    draft.metadata.lifecycle[keyPath: path] = placed.date
    draft.metadata.trace(
      Origin(field: placed.field, rule: placed.rule, confidence: placed.confidence, ranges: [placed.range]))
  }

  /// The field that holds the first date of a line already.
  func known(_ credit: CreditLine, _ parsed: ParsedWords) -> FieldName? {
    guard let line = credit.dates.first, let date = decided(line, parsed) else { return nil }
    let (field, path, _) = place(of: line.role)
    return draft.metadata.lifecycle[keyPath: path]?.iso8601 == date.iso8601 ? field : nil
  }

  private func decided(_ line: DateLine, _ parsed: ParsedWords) -> NewsDate? {
    line.date ?? plan.decided[parsed.plain.offset(of: line.range.lowerBound)]
  }

  private mutating func refuse(_ line: DateLine, _ parsed: ParsedWords, _ field: FieldName) {
    let place = range(line.range, of: parsed)
    if line.daysBack != nil || line.yearless != nil {
      draft.report(Diagnostic(.relativeDate, at: place, field: field.rawValue))
    } else if line.readings.isEmpty {
      draft.report(Diagnostic(.impossibleDate, at: place, field: field.rawValue))
    } else {
      let readings = line.readings.map(\.iso8601).joined(separator: " or ")
      draft.report(
        Diagnostic(.ambiguousDate, "this may be \(readings); no date is taken", at: place, field: field.rawValue))
    }
  }
}
