import ArticleModel
import NewsProse
import Source
import Stages

/// Reads what a wire prints before a story: service and number, priority, category, slug, version, take.
struct WireHead {
  let text: DecodedText
  /// What the lines say.
  var frame: StoryFrame

  private let bytes: UnsafeBufferPointer<UInt8>

  private static let mostLines = 8

  init(_ text: DecodedText, _ bytes: UnsafeBufferPointer<UInt8>, frame: StoryFrame) {
    (self.text, self.bytes, self.frame) = (text, bytes, frame)
  }

  // MARK: The head of a message

  /// Reads all lines of a head.
  mutating func takeHead(_ span: TextSpan) {
    var cursor = LineCursor(UnsafeBufferPointer(rebasing: bytes[0..<span.end]), from: span.start)
    while let line = cursor.next() {
      let pieces = pieces(of: line.text)
      guard let first = pieces.first, !takeService(pieces) else { continue }
      let rest = takeSlug(first, isFramed: true) ? pieces.dropFirst() : pieces[...]
      for piece in rest { frame.leaveOut(piece, of: text, .wireFrame) }
    }
  }

  /// The stretches of a line between the marks of the wire.
  private func pieces(of line: TextSpan) -> [TextSpan] {
    var (pieces, start, index) = ([TextSpan](), line.start, line.start)
    func add(_ end: Int) {
      var span = TextSpan(start, end)
      while !span.isEmpty, bytes[span.start] <= 0x20 { span.start += 1 }
      while !span.isEmpty, bytes[span.end - 1] <= 0x20 { span.end -= 1 }
      if !span.isEmpty { pieces.append(span) }
    }
    while index < line.end {
      if let (_, length) = WireMark.mark(bytes, at: index) {
        add(index)
        index += length
        start = index
      } else {
        index += 1
      }
    }
    add(line.end)
    return pieces
  }

  /// `dpa0123 3 pol 250 dpa 0456`, `a0731 --- r a BC-FLOODS 03-12 0250`: source and number, priority, category, words.
  private mutating func takeService(_ pieces: [TextSpan]) -> Bool {
    let words = pieces.flatMap { self.words(of: $0) }
    guard let first = words.first else { return false }
    guard frame.metadata.identity.alternativeIDs.isEmpty else {
      // ANPA 1312 has priority and category on a line of their own.
      guard frame.metadata.lifecycle.urgency == nil, first.count == 1, words.count > 1 else { return false }
      takeCodes(words[...])
      return true
    }
    let number = isNumber(first) ? 1 : words.count > 1 && isJoined(first, words[1]) ? 2 : 0
    guard number > 0 else { return false }
    let place = TextSpan(first.start, words[number - 1].end)
    frame.metadata.identity.alternativeIDs.append(
      AlternativeID(text.string(in: place), type: Code(literal: "service message number")))
    trace(.alternativeIDs, 0, .number, place)
    frame.field(text.ink(in: place))
    takeCodes(words.dropFirst(number))
    return true
  }

  /// Priority, category, slug, and what has no place.
  private mutating func takeCodes(_ words: ArraySlice<TextSpan>) {
    var (hasPriority, hasCategory) = (false, false)
    for word in words {
      if !hasPriority, takePriority(word) {
        hasPriority = true
      } else if hasPriority, !hasCategory, (1...3).contains(word.count), isLetters(word) {
        hasCategory = true
        takeCategory(word)
      } else if hasCategory, isCount(word) {
        takeCount(word)
      } else if isCut(word), frame.metadata.texts.slugline == nil {
        _ = takeSlug(word, isFramed: true)
      } else {
        frame.leaveOut(word, of: text, .wireFrame)
      }
    }
  }

  private func isCut(_ word: TextSpan) -> Bool {
    word.count >= 5 && (bytes[word.start] & 0xDF) &- 0x41 < 26 && bytes[word.start..<word.end].contains(0x2D)
      && bytes[word.start..<word.end].contains { $0 &- 0x41 < 26 }
  }

  /// Two to five figures alone, where no number of words was told before.
  private func isCount(_ word: TextSpan) -> Bool {
    frame.wordCount == nil && (2...5).contains(word.count)
      && bytes[word.start..<word.end].allSatisfy { $0 &- 0x30 < 10 }
  }

  private mutating func takeCount(_ word: TextSpan) {
    frame.wordCount = bytes[word.start..<word.end].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// A few letters and up to four figures.
  private func isNumber(_ word: TextSpan) -> Bool {
    let letters = bytes[word.start..<word.end].prefix { ($0 | 0x20) &- 0x61 < 26 }
    let figures = bytes[letters.endIndex..<word.end]
    return (1...4).contains(letters.count) && (2...4).contains(figures.count) && figures.allSatisfy { $0 &- 0x30 < 10 }
  }

  private func isJoined(_ first: TextSpan, _ second: TextSpan) -> Bool {
    isLetters(first) && (2...4).contains(first.count) && (3...4).contains(second.count)
      && bytes[second.start..<second.end].allSatisfy { $0 &- 0x30 < 10 }
  }

  private func isLetters(_ word: TextSpan) -> Bool {
    bytes[word.start..<word.end].allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }

  /// A figure from 1 to 9, or a letter: flash, bulletin, urgent, rush or regular, deferred.
  private mutating func takePriority(_ word: TextSpan) -> Bool {
    guard word.count == 1, frame.metadata.lifecycle.urgency == nil else { return false }
    let byte = bytes[word.start] | 0x20
    let letters: [UInt8: Int] = [0x66: 1, 0x62: 2, 0x75: 3, 0x72: 4, 0x64: 6]
    guard let urgency = (0x31...0x39).contains(bytes[word.start]) ? Int(bytes[word.start] - 0x30) : letters[byte] else {
      return false
    }
    frame.metadata.lifecycle.urgency = urgency
    trace(.urgency, nil, .priority, word)
    return true
  }

  private mutating func takeCategory(_ word: TextSpan) {
    frame.metadata.concepts.subjects.append(Concept(code: Code(literal: text.string(in: word)), kind: .topic))
    frame.field(text.ink(in: word))
    trace(.subject, frame.metadata.concepts.subjects.count - 1, .category, word)
  }

  private func words(of span: TextSpan) -> [TextSpan] {
    var (words, index) = ([TextSpan](), span.start)
    while index < span.end, words.count < 40 {
      while index < span.end, bytes[index] <= 0x20 { index += 1 }
      let start = index
      while index < span.end, bytes[index] > 0x20 { index += 1 }
      if start < index { words.append(TextSpan(start, index)) }
    }
    if index < span.end { words.append(TextSpan(index, span.end)) }
    return words
  }

  // MARK: The first lines of the text

  /// Takes slug, priority and take off the top; returns where the story begins.
  mutating func takeTop(_ span: TextSpan, isFramed: Bool) -> Int {
    var cursor = LineCursor(UnsafeBufferPointer(rebasing: bytes[0..<span.end]), from: span.start)
    var (start, lines) = (span.start, 0)
    while let broken = cursor.next(), lines < Self.mostLines {
      let line = WireLine.stripped(broken, bytes)
      if !line.isBlank {
        guard takeWord(line.text) || takeTake(line.text) || takeSlug(line.text, isFramed: isFramed) else {
          return start
        }
        lines += 1
      }
      start = cursor.offset
    }
    return start
  }

  /// `URGENT`, alone on its line.
  private mutating func takeWord(_ line: TextSpan) -> Bool {
    guard line.count <= 40 else { return false }
    let words = FoldedText(bytes[line.start..<line.end].filter { ![0x2A, 0x21, 0x3A, 0x2D, 0x2B].contains($0) })
    let start = words.skippingBlanks(from: 0)
    guard let match = WireWords.priorities.match(in: words, at: start),
      words.skippingBlanks(from: start + match.length) >= words.trimmedEnd
    else { return false }
    if frame.metadata.lifecycle.urgency == nil {
      frame.metadata.lifecycle.urgency = match.group + 1
      trace(.urgency, nil, .priorityWord, line)
    }
    return true
  }

  /// `(take 2 of 3)`, `2 takes`.
  private mutating func takeTake(_ line: TextSpan) -> Bool {
    guard line.count <= 30 else { return false }
    let words = FoldedText(bytes[line.start..<line.end])
    let start = words.bytes.firstIndex { $0 &- 0x61 < 26 } ?? 0
    guard words.bytes[start...].starts(with: "take ".utf8) || words.bytes[start...].starts(with: "teil ".utf8),
      words.bytes.contains(where: { $0 &- 0x30 < 10 })
    else { return false }
    return takeVersion(line)
  }

  private mutating func takeVersion(_ span: TextSpan) -> Bool {
    let isTaken = frame.metadata.identity.versionLabel != nil
    guard !isTaken else {
      frame.leaveOut(span, of: text, .wireFrame)
      return true
    }
    frame.metadata.identity.versionLabel = text.string(in: span)
    frame.field(text.ink(in: span))
    trace(.versionLabel, nil, .version, span)
    return true
  }

  private mutating func takeSlug(_ line: TextSpan, isFramed: Bool) -> Bool {
    guard frame.metadata.texts.slugline == nil || isFramed,
      let slug = SlugLine(Array(bytes[line.start..<line.end]), isFramed: isFramed)
    else { return false }
    let place = TextSpan(line.start + slug.slug.lowerBound, line.start + slug.slug.upperBound)
    if frame.metadata.texts.slugline == nil {
      frame.metadata.texts.slugline = Slugline(text.string(in: place))
      frame.field(text.ink(in: place))
      trace(.slugline, nil, .slug, place)
    } else {
      frame.leaveOut(place, of: text, .wireFrame)
    }
    if frame.wordCount == nil { frame.wordCount = slug.count }
    guard let version = slug.version else { return true }
    return takeVersion(TextSpan(line.start + version.lowerBound, line.start + version.upperBound))
  }

  mutating func trace(_ field: FieldName, _ index: Int?, _ rule: WireRule, _ span: TextSpan) {
    frame.metadata.trace(
      Origin(
        field: field, index: index, rule: rule.rawValue, confidence: rule.confidence,
        ranges: [text.range(of: span)]))
  }
}
