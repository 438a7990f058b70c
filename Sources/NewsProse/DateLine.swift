import ArticleModel

/// A line that holds a date and nothing else that matters.
package struct DateLine: Sendable {
  /// What the line says the date is.
  package let role: DateRole
  /// The dates it may mean: one where it is clear, two where day and month cannot be told apart, none where the
  /// calendar does not have it.
  package let readings: [NewsDate]
  /// The bytes of the line the date itself takes.
  package let range: Range<Int>
  /// The name of a zone that means no single offset, where one is printed.
  package let vagueZone: String?

  /// The date, where the line leaves no doubt.
  package var date: NewsDate? { readings.count == 1 ? readings.first : nil }

  /// Reads a line of UTF-8; `nil` where it is not a date line.
  ///
  /// Its ranges count from `offset` on, for a line that is part of a longer one.
  package init?(_ line: some Sequence<UInt8>, at offset: Int = 0) {
    let text = FoldedText(line)
    guard text.count <= 120 else { return nil }
    var start = text.skippingBlanks(from: 0)
    var role = DateRole.unstated
    if let label = CalendarWords.labels.match(in: text, at: start) {
      role = [.published, .updated, .unstated][min(label.group, 2)]
      start += label.length
      while start < text.count, text[start] <= 0x20 || text[start] == UInt8(ascii: ":") { start += 1 }
    }
    let end = text.trimmedEnd
    guard start < end else { return nil }
    var scanner = ProseDateScanner(text, in: start..<end)
    guard scanner.scan(), let parts = scanner.parts(), let extent = scanner.extent else { return nil }
    let bytes = line.withContiguousStorageIfAvailable { Array($0) } ?? Array(line)
    let words = String(decoding: bytes[extent], as: UTF8.self)
    self.role = role
    range = extent.lowerBound + offset..<extent.upperBound + offset
    vagueZone = scanner.vagueZone
    readings = parts.compactMap { part in
      var date = part
      date.text = words
      return date.isPossible ? date : nil
    }
  }
}
