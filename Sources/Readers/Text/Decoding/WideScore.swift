import XMLBridge

/// How well bytes read as an encoding of East Asia look like running text of its language.
struct WideScore {
  /// Points, 0 where it cannot be.
  private(set) var points = 0

  private static let sample = 32 * 1_024
  private static let fewest = 4
  /// The signs that make up a third of any Chinese text, in the simple and the full forms.
  private static let common = Set(
    ("的一是不了在人有我他这这個个中大来來上国國到说說们們为為子和你地出道也时時年得就那要下以生会會自着著去之过過家学學对對可她里裡後后小么麼心多天而能好都然没沒日于於起还還发發"
      + "成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長市月新报報记記者部进進行高全民政府工将將被与與表示日社會會經濟").unicodeScalars.map(\.value))

  private var misfits = 0
  private var kana = 0
  private var halfKana = 0
  private var hangul = 0
  private var han = 0
  private var commonHan = 0
  private var others = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, as page: CodePage) {
    var index = max(0, (bytes.firstIndex { $0 >= 0x80 } ?? 0) - 200)
    while index > 0, bytes[index] != 0x0A { index -= 1 }
    let end = min(bytes.count, index + Self.sample)
    while index < end {
      let step = page.step(bytes, at: index)
      if bytes[index] >= 0x80 { count(step.scalar) }
      index += step.length
    }
    points = judge(page.name)
  }

  private mutating func count(_ scalar: UInt32?) {
    guard let scalar else {
      misfits += 1
      return
    }
    switch scalar {
    case 0x3041...0x30FE: kana += 1
    case 0xFF61...0xFF9F: halfKana += 1
    case 0xAC00...0xD7A3: hangul += 1
    case 0x4E00...0x9FFF:
      han += 1
      if Self.common.contains(scalar) { commonHan += 1 }
    // Punctuation and full-width forms say nothing.
    case 0x2010...0x2030, 0x3000...0x3020, 0xFF00...0xFF60, 0xB7: break
    default: others += 1
    }
  }

  private func judge(_ name: String) -> Int {
    let letters = kana + halfKana + hangul + han + others
    guard letters >= Self.fewest, misfits * 100 <= letters else { return 0 }
    switch name {
    case "shift_jis", "euc-jp":
      guard kana * 6 >= letters, halfKana * 4 <= kana else { return 0 }
      return (kana * 2 + han - halfKana * 3 - others * 3) * 100 / letters
    case "euc-kr": return hangul * 10 >= letters * 9 ? hangul * 150 / letters : 0
    default:
      guard commonHan * 8 >= letters, kana * 6 < letters, others * 4 < letters else { return 0 }
      return (han + commonHan - others * 3) * 100 / letters
    }
  }
}
