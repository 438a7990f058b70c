import ArticleModel

/// Reads names one after the other: `John Smith and Jane Doe, Reuters`.
struct NameListReader {
  let line: [UInt8]
  let text: FoldedText
  let end: Int
  private let mostWords: Int
  /// Whether `with` or nothing at all stands between the last name and the next.
  private var isBehindWith = false
  private(set) var index: Int
  private(set) var names: [BylineName] = []
  /// Whether something behind the names was left alone, such as a job or a place.
  private(set) var hasRemainder = false

  init(_ line: [UInt8], _ text: FoldedText, from start: Int, mostWords: Int = 7) {
    self.line = line
    self.mostWords = mostWords
    self.text = text
    index = start
    end = text.trimmedEnd
  }

  /// Whether what was read can hardly be anything but names: an agency, or first names with last names.
  var isNamely: Bool {
    !names.isEmpty && names.allSatisfy { $0.kind == .organisation || $0.kind == .person } && !hasRemainder
  }

  /// Reads to the end; false where it does not read like names.
  mutating func read() -> Bool {
    while index < end, names.count < 12 {
      index = skipping(from: index)
      let start = index
      guard let stop = takeName() else { break }
      add(start..<stop)
      guard takeSeparator() else { break }
    }
    hasRemainder = skipping(from: index) < end
    return !names.isEmpty && (!hasRemainder || isRemark())
  }

  /// Takes words of one name; where it ends, or `nil` where no name stands here.
  private mutating func takeName() -> Int? {
    var stop: Int?
    var words = 0
    while index < end, words < mostWords {
      let wordEnd = endOfWord(from: index)
      guard wordEnd > index else { break }
      if words > 0, CreditWords.conjunctions.match(in: text, at: index) != nil, text[wordEnd - 1] != UInt8(ascii: "."),
        !isParticle(followedFrom: wordEnd, behind: words)
      {
        break
      }
      if words > 1, CreditWords.houses.match(in: text, at: index)?.length == wordEnd - index { break }
      let isCapital = isCapital(at: index)
      guard
        isCapital || (words > 0 && CreditWords.nameParticles.match(in: text, at: index)?.length == wordEnd - index)
          || (words == 0 && isAgency(index..<wordEnd))
          || (words == 0 && CreditWords.nameParticles.match(in: text, at: index)?.length == wordEnd - index
            && isParticle(followedFrom: wordEnd, behind: 0))
      else { break }
      words += 1
      if isCapital || words == 1 { stop = wordEnd }
      index = wordEnd
      let next = skipping(from: wordEnd)
      guard next > wordEnd, next < end else { break }
      index = next
    }
    if let stop { index = stop }
    return stop
  }

  /// Whether a conjunction is a particle of the name: a capital follows, and for a single letter behind two words
  /// of the name nothing but one more (`Ortega y Gasset`).
  private func isParticle(followedFrom wordEnd: Int, behind words: Int) -> Bool {
    let length = wordEnd - index
    let next = skipping(from: wordEnd)
    guard CreditWords.nameParticles.match(in: text, at: index)?.length == length, isCapital(at: next) else {
      return false
    }
    return length > 1 || (words >= 2 && endOfWord(from: next) == end)
  }

  /// Adds a name; an agency printed right behind it is a name of its own, and a job that clings to it is none.
  private mutating func add(_ printed: Range<Int>) {
    let range = withoutNoteMark(printed)
    if let job = gluedJob(in: range) { return add(range.lowerBound..<job) }
    if NewsAgency.signing(String(decoding: line[range], as: UTF8.self)) == nil, let cut = agencyStart(in: range) {
      var end = cut
      while end > range.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
      add(range.lowerBound..<end)
      isBehindWith = true
      return add(cut..<range.upperBound)
    }
    if let job = jobStart(in: range) { return add(range.lowerBound..<job) }
    if let button = buttonStart(in: range) { return add(range.lowerBound..<button) }
    let name = String(decoding: line[range], as: UTF8.self)
    let kind = kind(of: name, range)
    // `Jane Doe and John Smith, Example Staff and Example Correspondent`.
    if kind == .organisation, names.contains(where: { $0.kind == .person }), endsInJob(range) { return }
    names.append(BylineName(name: name, kind: kind, range: range, isSource: isBehindWith && kind == .organisation))
    isBehindWith = false
  }

  /// Where the agency begins that ends a name, behind two words at least.
  private func agencyStart(in range: Range<Int>) -> Int? {
    var (index, words) = (range.lowerBound, 0)
    while index < range.upperBound {
      if words >= 2, isAgency(index..<range.upperBound) { return index }
      let stop = endOfWord(from: index)
      guard stop > index else { return nil }
      words += 1
      index = skipping(from: stop)
    }
    return nil
  }

  private func kind(of name: String, _ range: Range<Int>) -> PartyKind {
    if NewsAgency.signing(name) != nil { return .organisation }
    var words = 0
    var start = range.lowerBound
    while start < range.upperBound {
      if CreditWords.deskWords.match(in: text, at: start) != nil || isDesk(at: start) { return .organisation }
      words += 1
      start = skipping(from: endOfWord(from: start))
      if start < range.upperBound, endOfWord(from: start) == start { break }
    }
    // Names of East Asia are one word of two to four signs.
    if words == 1, line[range.lowerBound] >= 0xE4, (6...12).contains(range.count) { return .person }
    return (2...5).contains(words) ? .person : .unstated
  }

  /// Whether a word ends in a desk behind a hyphen: `Kurier-Redaktion`.
  private func isDesk(at start: Int) -> Bool {
    let end = endOfWord(from: start)
    guard let hyphen = text.bytes[start..<end].lastIndex(of: UInt8(ascii: "-")) else { return false }
    return CreditWords.deskWords.match(in: text, at: hyphen + 1).map { hyphen + 1 + $0.length == end } ?? false
  }

  /// A comma, a slash or a conjunction with another name behind it.
  private mutating func takeSeparator() -> Bool {
    let start = index
    index = skipping(from: index)
    var found = false
    if index < end, [UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: ";")].contains(text[index]) {
      found = true
      index = skipping(from: index + 1)
    }
    if let word = CreditWords.conjunctions.match(in: text, at: index) {
      found = true
      isBehindWith = word.group == 1
      index = skipping(from: index + word.length)
    }
    guard found, index < end, nameFollows() else {
      index = start
      return false
    }
    return true
  }

  /// Behind a comma only an agency or a name of several words is taken; one word may be a place or a job.
  private func nameFollows() -> Bool {
    var probe = self
    let start = index
    guard let stop = probe.takeName() else { return false }
    let name = String(decoding: line[start..<stop], as: UTF8.self)
    if NewsAgency.signing(name) != nil { return true }
    let previous = line[..<start].last { $0 > 0x20 }
    return previous != UInt8(ascii: ",")
      || (kind(of: name, start..<stop) == .person && name.utf8.contains(0x20) && !isJob(start))
  }

  /// Whether what is left reads like a job, a place or an agency behind the names rather than like a sentence.
  private func isRemark() -> Bool {
    let first = text[skipping(from: index)]
    let marks = [
      UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: "-"), 0xE2, 0xC2,
    ]
    let isMail = first == UInt8(ascii: "|") && text.bytes[index..<end].contains(UInt8(ascii: "@"))
    return (marks.contains(first) || isAffiliation()) && text[end - 1] != UInt8(ascii: ".")
      && end - index <= (isMail ? 160 : 80)
  }

  /// The first offset from `index` on that is neither blank nor the mark of a link or a note such as `[12]`, `^2`.
  func skipping(from index: Int) -> Int {
    var index = text.skippingBlanks(from: index)
    while let end = text[index] == UInt8(ascii: "[") ? text.linkMarkEnd(from: index) : text.noteMarkEnd(from: index) {
      index = text.skippingBlanks(from: end)
    }
    return index
  }

  /// `for Example News`, `in Berlin`, behind somebody with a given name.
  private func isAffiliation() -> Bool {
    let start = skipping(from: index)
    guard let word = CreditWords.affiliations.match(in: text, at: start), let last = names.last,
      isCapital(at: start) || NameRun.beginsWithGivenName(last, text)
    else { return false }
    return isCapital(at: skipping(from: start + word.length)) && end - index <= 40
  }

  private func isAgency(_ range: Range<Int>) -> Bool {
    NewsAgency.signing(String(decoding: line[range], as: UTF8.self)) != nil
  }

  func endOfWord(from start: Int) -> Int {
    var index = start
    while index < end, FoldedText.isWordByte(text[index]) || isInnerMark(at: index) { index += 1 }
    return index
  }

  /// Apostrophes, hyphens and the dots of initials belong to a name.
  private func isInnerMark(at index: Int) -> Bool {
    text[index] == UInt8(ascii: "'") || text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: ".")
  }

  private func isCapital(at index: Int) -> Bool {
    guard index < end else { return false }
    if line[index] < 0x80 { return line[index] &- 0x41 < 26 }
    // Dashes, bullets and their like are no letters.
    if line[index] == 0xC2 || line[index] == 0xE2 { return false }
    // Hebrew, Arabic and everything beyond know no capitals.
    if line[index] >= 0xD7 { return true }
    return line[index] != text[index] || (index + 1 < end && line[index + 1] != text[index + 1])
  }
}
