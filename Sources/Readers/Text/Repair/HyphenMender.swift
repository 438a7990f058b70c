/// Puts words together that the ends of lines broke at hyphens.
///
/// The second half moves up into the line of the first, so that the lines stay what they are.
struct HyphenMender {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let kind: TextKind
  private var patch: TextPatch
  private var copied = 0
  private var joints: [(word: TextSpan, isUndone: Bool)] = []

  private static let deepest = 200

  /// Mends the words of a text.
  static func mend(_ mending: inout Mending, kind: TextKind) {
    let text = mending.text
    text.bytes.withUnsafeBufferPointer { bytes in
      let words = brokenWords(bytes, from: text.start)
      guard !words.isEmpty else { return }
      var mender = HyphenMender(bytes, kind: kind)
      let judge = HyphenJudge(words, bytes, kind: kind)
      for word in words { mender.write(word, judge.verdict(word, kind: kind)) }
      guard !mender.joints.isEmpty else { return }
      mender.patch.copy(TextSpan(mender.copied, bytes.count))
      for joint in mender.joints {
        let message = joint.isUndone ? "without its hyphen" : "and its hyphen stays, for it may belong to the word"
        mending.report(
          joint.isUndone ? .hyphenUndone : .hyphenKept, "a broken word is joined, \(message)", at: joint.word)
      }
      mending.take(mender.patch)
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, kind: TextKind) {
    self.bytes = bytes
    self.kind = kind
    patch = TextPatch(of: bytes)
  }

  private static func brokenWords(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [BrokenWord] {
    var words: [BrokenWord] = []
    var cursor = LineCursor(bytes, from: start)
    var last: TextLine?
    while let line = cursor.next() {
      if let last, !last.isBlank, !line.isBlank, let word = BrokenWord(last, line, bytes),
        words.last.map({ $0.end <= word.head.start }) ?? true
      {
        words.append(word)
      }
      last = line
    }
    return words
  }

  private mutating func write(_ word: BrokenWord, _ verdict: HyphenVerdict) {
    guard verdict != .left else { return }
    joints.append((TextSpan(word.head.start, word.tail.end), verdict == .undone))
    patch.copy(TextSpan(copied, word.hyphen.start))
    if verdict == .undone {
      patch.write(EmptyCollection(), for: word.hyphen)
    } else {
      patch.copy(word.hyphen)
    }
    // What stood between the halves is layout, and invisible characters.
    patch.write(EmptyCollection(), for: TextSpan(word.hyphen.end, word.tail.start))
    patch.copy(TextSpan(word.tail.start, word.end))
    copied = word.end
    let isLast = word.end == bytes.count || bytes[word.end] == 0x0A || bytes[word.end] == 0x0D
    guard !isLast else { return }
    let indent = Array(repeating: UInt8(ascii: " "), count: min(word.indent, Self.deepest))
    patch.write([0x0A] + indent, for: TextSpan(word.end, word.end))
  }
}
