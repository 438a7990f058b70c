/// Words somewhere in a text that forbid its publication for now: in brackets, behind a mark, or in a sentence about
/// what is to be published.
package struct EmbargoNotice: Sendable {
  /// The date it names, where it names one that can be read.
  package var date: DateLine? { end.date }
  /// When it ends.
  package let end: EmbargoEnd
  /// The bytes of the words that forbid, and of the date.
  package let range: Range<Int>

  private static let before = 80
  private static let behind = 160

  /// Whether a phrase that forbids may begin within a stretch of UTF-8; it costs little.
  package static func mayStand(in bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Bool {
    firstOpening(in: bytes, stretch, from: stretch.lowerBound) != nil
  }

  /// The first notice within a stretch of UTF-8; `nil` where nothing in it forbids.
  package static func first(in bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> EmbargoNotice? {
    var index = stretch.lowerBound
    while let opening = firstOpening(in: bytes, stretch, from: index) {
      if let notice = EmbargoNotice(bytes, at: opening, in: stretch) { return notice }
      index = opening + 1
    }
    return nil
  }

  // MARK: Where phrases may begin

  /// The first place from an offset on where a phrase may begin.
  private static func firstOpening(
    in bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, from start: Int
  ) -> Int? {
    openings.withUnsafeBufferPointer { openings in
      var index = start
      while index < stretch.upperBound {
        if openings[Int(bytes[index])], opensWord(bytes, at: index, in: stretch),
          isLikely(bytes, at: index, in: stretch)
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  private static let openings: [Bool] = {
    var openings = [Bool](repeating: false, count: 256)
    for byte in EmbargoWords.phrases.firstBytes {
      openings[Int(byte)] = true
      if byte &- 0x61 < 26 { openings[Int(byte & 0xDF)] = true }
    }
    for byte in 0xC2...0xDF { openings[byte] = true }
    return openings
  }()

  private static func opensWord(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, in stretch: Range<Int>) -> Bool {
    guard index > stretch.lowerBound, !(0xE3...0xED).contains(bytes[index]) else { return true }
    let last = bytes[index - 1]
    return !(last >= 0x80 && last != 0xA0 || (last | 0x20) &- 0x61 < 26 || last &- 0x30 < 10)
      || last >= 0x80 && index >= stretch.lowerBound + 3 && isMarkEnd(bytes, at: index)
  }

  /// Whether a mark of three bytes, such as a quotation mark, ends before an offset.
  private static func isMarkEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    bytes[index - 3] == 0xE2 || bytes[index - 3] == 0xE3 && bytes[index - 2] == 0x80 || bytes[index - 3] == 0xEF
  }

  /// Whether the second and third letters are those of a phrase too.
  private static func isLikely(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, in stretch: Range<Int>) -> Bool {
    guard index + 5 < stretch.upperBound else { return false }
    guard bytes[index] < 0x80 else { return isLikelyLetter(bytes, at: index) }
    guard bytes[index + 1] < 0x80, bytes[index + 2] < 0x80 else { return true }
    return beginnings[key(bytes[index], bytes[index + 1], bytes[index + 2])]
  }

  /// Whether a letter of several bytes is the first of a phrase: whole texts are written in such letters.
  private static func isLikelyLetter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let first = UInt32(bytes[index])
    guard first < 0xE0 else {
      return signs.contains(first << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]))
    }
    return letters[Int(first & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)]
  }

  /// The letters of two bytes, in whatever case, that phrases begin with.
  private static let letters: [Bool] = {
    let wanted = Set(
      EmbargoWords.phrases.beginnings(ofLength: 2).filter { $0[0] >= 0xC2 }.map {
        UInt32($0[0] & 0x1F) << 6 | UInt32($0[1] & 0x3F)
      })
    return (0..<2_048).map { wanted.contains(FoldedText.fold($0)) }
  }()

  /// The signs of three bytes that phrases begin with.
  private static let signs: [UInt32] = EmbargoWords.phrases.beginnings(ofLength: 3).filter { $0[0] >= 0xE0 }
    .map { UInt32($0[0]) << 16 | UInt32($0[1]) << 8 | UInt32($0[2]) }

  private static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
  }

  private static let beginnings: [Bool] = {
    var beginnings = [Bool](repeating: false, count: 1 << 15)
    for phrase in EmbargoWords.phrases.beginnings(ofLength: 3) {
      beginnings[key(phrase[0], phrase[1], phrase[2])] = true
    }
    return beginnings
  }()

  // MARK: What stands around

  private init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, in stretch: Range<Int>) {
    let start = max(stretch.lowerBound, index - Self.before)
    let text = FoldedText(bytes[start..<min(stretch.upperBound, index + Self.behind)])
    let place = index - start
    guard let match = EmbargoWords.phrases.match(in: text, at: place) else { return nil }
    let behind = place + match.length
    let around = EmbargoSurroundings(text, place, isTop: start == stretch.lowerBound)
    guard match.group < 2 || around.opensClause else { return nil }
    let isShouted = !bytes[index..<start + behind].contains { $0 &- 0x61 < 26 }
    let rest = Self.skippingMarks(text, from: behind)
    let line = Array(bytes[start..<start + text.count])[min(rest.end, text.count)...]
    let date = EmbargoMoment.date(in: line)
    switch match.group {
    case 0: guard !around.isPast else { return nil }
    case 1:
      let isSaid = around.opensClause && (date != nil || isShouted || around.isBracketed)
      guard isSaid || !around.isPast && around.isAboutMatter else { return nil }
    default:
      guard isShouted || rest.isMarked || around.isBracketed || around.isTop else { return nil }
      guard Self.isLabel(text, rest, date, isShouted: isShouted) else { return nil }
    }
    end = EmbargoEnd(date.map { $0.moved(by: start) }, behind: line)
    range = index..<start + (date?.range.upperBound ?? behind)
  }

  /// Whether what stands behind a label makes it one: a date right behind it, the end, or, behind a colon, how it holds.
  private static func isLabel(
    _ text: FoldedText, _ rest: (end: Int, isMarked: Bool), _ date: DateLine?, isShouted: Bool
  ) -> Bool {
    if let date { return rest.isMarked || date.labelledRange.lowerBound - rest.end <= 4 }
    let end = text.bytes[rest.end...].firstIndex { closing.contains($0) } ?? text.count
    if rest.end >= end { return isShouted }
    return rest.isMarked && EmbargoMoment.isManner(text.bytes[rest.end..<end])
  }

  private static let closing = Array("\n)]/|*".utf8)

  /// Behind blanks and marks, and whether one of the marks says that something follows.
  private static func skippingMarks(_ text: FoldedText, from start: Int) -> (end: Int, isMarked: Bool) {
    var (index, isMarked) = (start, false)
    while index < text.count {
      let byte = text[index]
      let next = text.skippingBlanks(from: index)
      if next > index {
        index = next
      } else if byte == UInt8(ascii: ":") {
        (index, isMarked) = (index + 1, true)
      } else if byte == 0xEF, text[index + 1] == 0xBC, text[index + 2] == 0x9A {
        (index, isMarked) = (index + 3, true)
      } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") {
        index += 1
      } else {
        break
      }
    }
    return (index, isMarked)
  }
}
