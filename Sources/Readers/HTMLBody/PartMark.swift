import Markup

/// What the names that a page gives to an element say of the pictures in it or before it, and of words it lifts out.
///
/// Inside a figure some word anywhere in them says enough; elsewhere it must be a word of its own, for pages call all
/// sorts of things `resource` or `legendary`.
struct PartMark: OptionSet {
  let rawValue: UInt8

  /// A caption: `wp-caption-text`, `imageCaption`.
  static let caption = PartMark(rawValue: 1)
  /// A credit: `photo-credit`, `copyright`.
  static let credit = PartMark(rawValue: 2)
  /// A gallery: `slideshow`, `bildstrecke`.
  static let gallery = PartMark(rawValue: 4)

  /// A caption or a credit by a word of its own.
  static let ownCaption = PartMark(rawValue: 8)
  static let ownCredit = PartMark(rawValue: 16)

  /// Words lifted out of the story, or a part of them: `pull-quote--left`, `pullquote__author`.
  static let pullQuote = PartMark(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Reads the classes of an element and what microdata call it; a gallery is one by its classes, a pull quote by its
  /// role too (DPUB-ARIA 1.1, `doc-pullquote`).
  init(of element: MarkupElement) {
    var found: PartMark = []
    if element.hasAttributes {
      element.eachHTMLAttribute { name, value in
        switch name {
        case .class: found.formUnion(Self.marks(in: value))
        case .itemprop: found.formUnion(Self.marks(in: value).subtracting([.gallery, .pullQuote]))
        case .role: found.formUnion(Self.marks(in: value).intersection(.pullQuote))
        default: break
        }
      }
    }
    self = found
  }

  private static func marks(in names: UnsafeBufferPointer<UInt8>) -> PartMark {
    var found: PartMark = []
    for index in names.indices {
      let letter = Int(names[index] | 0x20) - 0x61
      guard letter >= 0, letter < 26 else { continue }
      for (word, mark) in words[letter] where index + word.count <= names.count && !found.contains(mark) {
        guard word.indices.allSatisfy({ names[index + $0] | 0x20 == word[$0] | 0x20 }) else { continue }
        let isOwn = mark == .ownCaption || mark == .ownCredit || mark == .pullQuote
        if !isOwn || stands(alone: index..<index + word.count, in: names) { found.insert(mark) }
      }
    }
    return found
  }

  /// Whether no letter stands around a word, but capitals where it or what follows begins with one.
  private static func stands(alone range: Range<Int>, in names: UnsafeBufferPointer<UInt8>) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    let (start, end) = (range.lowerBound, range.upperBound)
    let begins = start == 0 || !isLetter(names[start - 1]) || isCapital(names[start]) && !isCapital(names[start - 1])
    return begins && (end == names.count || !isLetter(names[end]) || isCapital(names[end]))
  }

  /// The words by their first letters.
  private static let words: [[(word: [UInt8], mark: PartMark)]] = {
    let lists: [(PartMark, [String])] = [
      (caption, ["caption", "legend", "bildtext", "cutline", "bildunterschrift"]),
      (credit, ["credit", "copyright", "photographer", "byline", "agency", "source", "kilde", "crédit"]),
      (
        ownCaption,
        [
          "caption", "captions", "figcaption", "imagecaption", "photocaption", "bildtext", "cutline", "legende",
          "bildunterschrift",
        ]
      ), (ownCredit, ["credit", "credits", "photocredit", "imagecredit", "photographer", "copyright"]),
      (pullQuote, ["pullquote", "pull-quote", "pull_quote"]),
      (
        gallery,
        [
          "gallery", "slideshow", "carousel", "diaporama", "galerie", "galeria", "galleria", "fotostrecke",
          "bildstrecke", "fotogalerij", "bildspel",
        ]
      ),
    ]
    var words = [[(word: [UInt8], mark: PartMark)]](repeating: [], count: 26)
    for (mark, list) in lists {
      for word in list.map({ Array($0.utf8) }) { words[Int(word[0]) - 0x61].append((word, mark)) }
    }
    return words
  }()
}
