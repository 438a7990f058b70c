import ArticleModel

extension Byline {
  /// Reads a line of UTF-8 that holds names and no word that says they are a byline; `nil` where anything else stands
  /// in it. Where it stands must say whether those named wrote the story.
  package init?(namesAlone printed: [UInt8]) {
    guard printed.count <= 120 else { return nil }
    let line = Self.withoutMarksBehind(printed)
    let text = FoldedText(line)
    let start = text.skippingBlanks(from: 0)
    guard start < text.trimmedEnd, !Self.holdsForeignWords(text, from: start), !Self.isBrokenOff(text, from: start)
    else { return nil }
    var reader = NameListReader(line, text, from: start, mostWords: 10)
    guard reader.read(), !reader.hasRemainder || reader.endsInRemark else { return nil }
    let names = reader.names.flatMap { NameRun($0, line, text).names }
    guard !names.isEmpty, !Self.namesNobody(line),
      names.allSatisfy({ Self.isName($0) && !NameRun.stutters($0, text) && !Self.holdsJob($0, text) })
    else { return nil }
    let people = names.filter { $0.kind == .person }
    guard !people.isEmpty else { return nil }
    let known = people.filter { NameRun.beginsWithGivenName($0, text) }
    let confidence = known.count == people.count ? 85 : known.isEmpty ? 50 : 70
    self.init(names: names, confidence: confidence, rule: Self.namesAloneRule, end: text.trimmedEnd)
  }

  /// Reads a line of UTF-8 below a word such as `By` that stands alone: a name, an agency or a newsroom.
  package init?(listed line: [UInt8]) {
    guard line.count <= 60 else { return nil }
    let text = FoldedText(line)
    let start = text.skippingBlanks(from: 0)
    var reader = NameListReader(line, text, from: start)
    guard start < text.trimmedEnd, reader.read(), !reader.hasRemainder || reader.endsInRemark else { return nil }
    guard reader.names.allSatisfy({ $0.kind == .organisation }) else { return nil }
    self.init(names: reader.names, confidence: 75, rule: "byline-listed", end: text.trimmedEnd)
  }

  /// Reads a line of UTF-8 that begins with a name and does not go on as a sentence does: `Jane Doe Example Correspondent
  /// · 4 min`. Where it stands must say whether the one named wrote the story.
  package init?(leading line: [UInt8]) {
    guard line.count <= 120, line.last != UInt8(ascii: ".") else { return nil }
    let text = FoldedText(line)
    var reader = NameListReader(line, text, from: text.skippingBlanks(from: 0))
    _ = reader.read()
    guard let first = reader.names.first, first.kind == .person, NameRun.beginsWithGivenName(first, text),
      line.dropFirst(reader.skipping(from: first.range.upperBound)).first.map({ $0 &- 0x61 < 26 }) != true
    else { return nil }
    let names = reader.names.filter { $0.kind == .person && !Self.holdsJob($0, text) && !NameRun.stutters($0, text) }
    guard !names.isEmpty else { return nil }
    self.init(names: names, confidence: 60, rule: "byline-leading-name", end: text.trimmedEnd)
  }

  /// Takes names that a line leads with links to the pages of those they name; `nil` where more is said in the line.
  package init?(linked names: [[UInt8]], in line: [UInt8]) {
    var found: [BylineName] = []
    var from = 0
    for name in names {
      let words = Array(FoldedText(name).bytes)
      let text = FoldedText(line)
      guard let first = words.first, words.count <= 60,
        let start = (from..<max(from, line.count - words.count + 1)).first(where: {
          text[$0] == first && text.bytes[$0..<$0 + words.count].elementsEqual(words)
        })
      else { continue }
      let opening = Array(line[..<(start + words.count)])
      var reader = NameListReader(opening, FoldedText(opening), from: start)
      guard reader.read(), !reader.hasRemainder else { continue }
      found += reader.names.filter { $0.kind == .person }
      from = start + words.count
    }
    let said = line.split { $0 <= 0x20 }.count - found.reduce(0) { $0 + $1.name.utf8.split { $0 <= 0x20 }.count }
    guard !found.isEmpty, said <= 8, line.last != UInt8(ascii: ".") else { return nil }
    self.init(names: found, confidence: 90, rule: "byline-author-link", end: line.count)
  }

  /// Whether a line is a job and nothing else: `Staff Writer`, `Political Correspondent`.
  package static func isJob(_ line: [UInt8]) -> Bool {
    guard line.count <= 60, line.last != UInt8(ascii: ".") else { return false }
    let text = FoldedText(line)
    let words = line.split { $0 <= 0x20 }
    guard (1...5).contains(words.count) else { return false }
    return words.contains { word in
      CreditWords.jobWords.match(in: text, at: word.startIndex).map { $0.length >= word.count } ?? false
    }
  }

  /// Whether a line begins with a given name.
  package static func beginsWithGivenName(_ line: [UInt8]) -> Bool {
    let text = FoldedText(line)
    let start = text.skippingBlanks(from: 0)
    let end = line[start...].firstIndex { $0 <= 0x20 } ?? line.count
    return start < end && NameRun.isGiven(start..<end, text)
  }

  /// Whether a word of a name is that of a job: `Television Writer` names nobody.
  private static func holdsJob(_ name: BylineName, _ text: FoldedText) -> Bool {
    guard name.kind == .person else { return false }
    return name.range.contains { index in
      text.isWordBoundary(at: index) && CreditWords.jobWords.match(in: text, at: index) != nil
    }
  }

  private static func isName(_ name: BylineName) -> Bool {
    name.kind == .person || NewsAgency.signing(name.name) != nil
  }

  /// Whether a line is a piece of a sentence: it begins with a particle or ends with a full stop behind a word.
  private static func isBrokenOff(_ text: FoldedText, from start: Int) -> Bool {
    let end = text.trimmedEnd
    if text[end - 1] == UInt8(ascii: "."), text[end - 3] != UInt8(ascii: ".") { return true }
    return CreditWords.bylines.match(in: text, at: start) != nil
      || CreditWords.nameParticles.match(in: text, at: start).map { $0.length <= 3 && text[start] < 0x80 } ?? false
  }

  /// A line without the marks that only part it from the next one: `Jane Doe/`, `John Smith,`, `Erika Beispiel &`.
  private static func withoutMarksBehind(_ line: [UInt8]) -> [UInt8] {
    var end = line.count
    while end > 0, line[end - 1] <= 0x20 || partingMarks.contains(line[end - 1]) { end -= 1 }
    return Array(line[..<end])
  }

  private static let partingMarks = Array("/|,&".utf8)

  /// Whether a figure, a sign or a word stands in a line that no list of names has.
  private static func holdsForeignWords(_ text: FoldedText, from start: Int) -> Bool {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "["), text[index + 1] &- 0x30 < 10 {
        while index < text.count, text[index] != UInt8(ascii: "]") { index += 1 }
      } else if let end = text.noteMarkEnd(from: index) {
        index = end
        continue
      } else if byte &- 0x30 < 10 || Self.foreignMarks.contains(byte) {
        return true
      }
      if FoldedText.isWordByte(byte) {
        if CreditWords.sectionWords.match(in: text, at: index) != nil { return true }
        if CalendarWords.weekdays.match(in: text, at: index).map({ $0.length > 3 }) == true { return true }
        while index < text.count, FoldedText.isWordByte(text[index]) || text[index] == 0x2D { index += 1 }
      } else {
        index += 1
      }
    }
    return false
  }

  private static let foreignMarks = Array("!?:;\"$%*+<=>#@{}~^|_".utf8)
}
