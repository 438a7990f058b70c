import ArticleModel
import NewsProse

/// Who wrote a story.
extension FieldFinder {
  mutating func takeBylines(_ head: [Line]) {
    for (place, line) in head.enumerated() where Byline.isOpening(line.plain.bytes) {
      takeList(head[(place + 1)...], below: line.index)
    }
    if !holdsNames { takeLinkedNames(head) }
    if !holdsNames { takeNamesAlone(head) }
    if !holdsNames { takeBylineAbove() }
  }

  /// Names that lead to the pages of those they name, in one line or in lines near each other.
  private mutating func takeLinkedNames(_ head: [Line]) {
    var last: Int?
    for line in head {
      guard let names = line.linked, last.map({ line.index - $0 <= 3 }) ?? true else { continue }
      plan.verdicts[line.index] = .names(names)
      last = line.index
    }
  }

  /// A byline that stands above the headline, or before the story where the headline is elsewhere.
  private mutating func takeBylineAbove() {
    let places = [headline.map { max(0, $0 - 4)..<$0 }, max(0, story.lowerBound - 6)..<story.lowerBound]
    for zone in places.compactMap(\.self) {
      for line in lines(in: zone).reversed() where line.credit?.byline?.rule == Byline.wordRule {
        guard let credit = line.credit else { continue }
        plan.verdicts[line.index] = .credit(credit)
        return
      }
    }
  }

  var holdsNames: Bool {
    plan.verdicts.values.contains { verdict in
      switch verdict {
      case .credit(let credit): credit.byline != nil
      case .names: true
      case .headlineRest, .opening, .kicker, .rights, .tags: false
      }
    }
  }

  /// The names in the lines below a word such as `Von`.
  private mutating func takeList(_ below: ArraySlice<Line>, below opening: Int) {
    var found = 0
    for line in below.prefix(8) {
      let bytes = line.plain.bytes
      if bytes.allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "&") }) { continue }
      guard let names = Byline(namesAlone: bytes) ?? Byline(listed: bytes) else { break }
      plan.verdicts[line.index] = .names(names)
      found += 1
    }
    if found > 0 { plan.verdicts[opening] = .opening }
  }

  /// Names without a word that says what they are: beside a date, or between headline and story where a given name
  /// leaves little doubt.
  private mutating func takeNamesAlone(_ head: [Line]) {
    let dated = head.filter { $0.isTimed || $0.credit.map { !$0.dates.isEmpty } ?? false }.map(\.index)
    let repeated = repeatedLines(head)
    var last: Int?
    for line in head {
      guard line.credit == nil, let names = Byline(namesAlone: line.plain.bytes) else { continue }
      let distance = dated.map { abs($0 - line.index) }.min() ?? .max
      let isNearTop = headline.map { line.index - $0 <= 3 } ?? false
      let reach = names.confidence >= 85 ? (isNearTop ? 6 : 3) : names.confidence >= 70 ? 2 : 1
      let isTrusted = distance <= reach && (names.confidence >= 70 || line.index < (dated.first ?? 0))
      let isEchoed = repeated.contains(FoldedText(line.plain.bytes).bytes) || isJobBehind(line.index)
      let isKnown = names.confidence >= 85 && isNearTop && dated.isEmpty && goesOn(behind: line.index)
      guard isTrusted || isKnown || isEchoed && names.confidence >= 50 else { continue }
      guard last.map({ line.index - $0 <= 2 }) ?? true else { break }
      plan.verdicts[line.index] = .names(names)
      last = line.index
    }
  }

  /// The lines that stand twice near each other, as names do beside the pictures of those they name.
  private func repeatedLines(_ head: [Line]) -> Set<[UInt8]> {
    var once: [[UInt8]: Int] = [:]
    var twice: Set<[UInt8]> = []
    for line in head {
      let folded = FoldedText(line.plain.bytes).bytes
      if let before = once.updateValue(line.index, forKey: folded), line.index - before <= 3 { twice.insert(folded) }
    }
    return twice
  }

  /// Whether the next line is a job and nothing else.
  private func isJobBehind(_ index: Int) -> Bool {
    guard index + 1 < chunks.count, let next = shortWords(index + 1) else { return false }
    return Byline.isJob(next.bytes)
  }

  /// Whether a paragraph of the story follows.
  private func goesOn(behind index: Int) -> Bool {
    chunks[(index + 1)...].prefix(3).contains { $0.kind == .paragraph && $0.extent.count >= 160 }
  }

  /// The names in a line that lead to the pages of those they name.
  func linkedNames(_ index: Int, _ plain: PlainView) -> Byline? {
    guard plain.count <= 160 else { return nil }
    if words.numbersLinks { return authorNumbers.byline(of: plain, words.bytes) }
    let names = words.parse(chunks[index]).content.compactMap { inline in
      if case .link(let link) = inline, AuthorAddress.leadsToAuthor(link.href.utf8) {
        Array(link.content.plainText.utf8)
      } else {
        nil
      }
    }
    return names.isEmpty ? nil : Byline(linked: names, in: plain.bytes)
  }

  /// A byline or an agency's mark below the last paragraphs.
  mutating func takeSignature() {
    let end = story.upperBound
    let tail = lines(in: end..<min(chunks.count, end + 12))
    for (place, line) in tail.enumerated() where Byline.isOpening(line.plain.bytes) {
      takeList(tail[(place + 1)...], below: line.index)
      if holdsNames { return }
    }
    for line in lines(in: max(story.lowerBound, end - 2)..<min(chunks.count, end + 4)) {
      guard plan.verdicts[line.index] == nil, let credit = line.credit, let byline = credit.byline else { continue }
      let isBracketed = line.plain.bytes.first == UInt8(ascii: "(")
      guard byline.rule == Byline.wordRule || (byline.rule == Byline.agencyRule && isBracketed) else { continue }
      plan.verdicts[line.index] = .credit(credit)
      return
    }
  }
}
