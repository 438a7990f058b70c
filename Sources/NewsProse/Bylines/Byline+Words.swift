/// The words around names, for readers that have a byline without its line.
extension Byline {
  /// Whether some words stand where a name could and name nobody: `Staff Writer`, `Redaktion`, `Read more`.
  package static func namesNobody(_ words: some Sequence<UInt8>) -> Bool {
    let text = FoldedText(words)
    // A label without a name behind it names nobody either.
    return CreditWords.nobodies.holds(text) || CreditWords.bylines.match(in: text)?.length == text.count
  }

  /// Whether only newsrooms and companies have a word in their names.
  package static func isDesk(_ word: some Sequence<UInt8>) -> Bool {
    CreditWords.deskWords.holds(FoldedText(word))
  }

  /// Whether a line names somebody who did something else than write: `Reviewed by Jane Doe`, `Photo: Jane Doe`.
  package static func isOfOthers(_ line: some Sequence<UInt8>) -> Bool {
    let text = FoldedText(line)
    guard let word = CreditWords.otherWork.match(in: text) else { return false }
    return word.group == 0 || colon(behind: word.length, in: text).hasColon
  }

  /// How many bytes of a line say that names follow, the colon and the blanks behind included: `Written by: `.
  ///
  /// A word that is an everyday word or part of a name too needs a colon, or small letters and several words behind it;
  /// `Par` and what has several words need but a given name.
  package static func labelLength(of line: [UInt8]) -> Int {
    let text = FoldedText(line)
    guard let word = CreditWords.bylines.match(in: text) ?? gluedWord(line, text, at: 0) else { return 0 }
    let (rest, hasColon) = colon(behind: word.length, in: text)
    guard rest < text.trimmedEnd, hasColon || text[word.length] <= 0x20 || rest == word.length else { return 0 }
    let isWeak = CreditWords.weakBylines.match(in: text)?.length == word.length
    guard isWeak, !hasColon else { return rest }
    let words = text.bytes[rest...].split(separator: 0x20)
    guard words.count >= 2, let first = words.first else { return 0 }
    let isSmall = line[..<word.length].elementsEqual(text.bytes[..<word.length])
    let isLabel = text.bytes[..<word.length].contains(0x20) || text.bytes[..<word.length].elementsEqual("par".utf8)
    return isSmall || isLabel && NameRun.isGiven(first.startIndex..<first.endIndex, text) ? rest : 0
  }
}
