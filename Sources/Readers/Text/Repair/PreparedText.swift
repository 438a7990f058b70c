import Source

/// A text with its pages and its letters repaired, and what kind of text it is.
struct PreparedText {
  /// The repaired text.
  private(set) var mending: Mending
  /// What kind of text it is.
  let kind: TextKind
  /// Whether numbers in brackets mark links.
  let numbersLinks: Bool

  /// Repairs a text as far as the options allow; its kind is told from its lines where it is not known.
  init(_ text: DecodedText, kind known: TextKind?, options: TextOptions) {
    mending = Mending(text)
    if options.repairsLetters { LetterMender.mend(&mending) }
    let letters = mending.text
    let sniffer = letters.bytes.withUnsafeBufferPointer { KindSniffer($0, from: text.start) }
    kind = known ?? sniffer.kind
    numbersLinks = kind == .terminal && sniffer.numbersLinks
    guard options.repairsPages else { return }
    let pages = kind == .pdf ? ColumnMender.mend(&mending) : nil
    if kind == .pdf || kind == .paste { PageMender.mend(&mending, pages) }
    HyphenMender.mend(&mending, kind: kind)
  }
}
