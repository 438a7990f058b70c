import NewsProse

/// A line that holds the number of a page and nothing else: `3`, `- 3 -`, `Page 3 of 7`, `3/7`, `第3页`.
struct PageNumber {
  /// The number of the page.
  private(set) var number = 0
  /// How many pages there are, where the line says so.
  private(set) var total: Int?
  /// Whether a word, a pair of dashes or a total says that a page is meant.
  private(set) var isClear = false

  private static let longest = 40
  private static let pages: Set<[UInt8]> = words(
    "page p pg seite blatt pagina página pag pág strona str страница стр сторінка стор страна sivu sida side s sayfa"
      + " strana stránka oldal lk lpp psl puslapis lapa lehekülg σελίδα σελ صفحة الصفحة עמוד 第 页 頁 ページ 쪽 페이지"
      + " trang halaman pàgina orrialdea bls síða")
  private static let ofs: Set<[UInt8]> = words(
    "of von de di do da sur av af z ze из з из iz van od din su из από من מתוך の 共 na out / trong dari")

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.split(separator: " ").map { Array($0.utf8) })
  }

  private var numbers: [Int] = []
  private var hasWord = false
  private var joins = 0
  private var dashes = 0

  /// Reads a line; `nil` where it is anything else.
  init?(_ line: UnsafeBufferPointer<UInt8>.SubSequence) {
    guard line.count <= Self.longest, line.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
    let folded = FoldedText(line).bytes
    var index = 0
    while index < folded.count {
      guard let end = take(folded, at: index) else { return nil }
      index = end
    }
    guard let first = numbers.first, numbers.count <= 2 else { return nil }
    number = first
    if numbers.count == 2 {
      guard joins == 1 || hasWord, numbers[1] >= first, first > 0 else { return nil }
      total = numbers[1]
    } else if joins > 0 {
      return nil
    }
    isClear = hasWord || dashes >= 2 || total != nil
  }

  /// Takes a number, a word or a mark; returns where it ends, `nil` where it belongs to no page number.
  private mutating func take(_ line: [UInt8], at start: Int) -> Int? {
    let byte = line[start]
    if byte &- 0x30 < 10 { return takeNumber(line, at: start) }
    if byte <= 0x20 { return start + 1 }
    switch byte {
    case UInt8(ascii: "/"):
      joins += 1
      return start + 1
    case UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"):
      dashes += 1
      return start + 1
    case UInt8(ascii: "."), UInt8(ascii: ":"): return hasWord || start + 1 == line.count ? start + 1 : nil
    case 0xE2 where start + 2 < line.count && line[start + 1] == 0x80:
      // Dashes, a bullet.
      guard (0x90...0x95).contains(line[start + 2]) || line[start + 2] == 0xA2 else { return nil }
      dashes += 1
      return start + 3
    default: return takeWord(line, at: start)
    }
  }

  private mutating func takeNumber(_ line: [UInt8], at start: Int) -> Int? {
    var (index, value) = (start, 0)
    while index < line.count, line[index] &- 0x30 < 10 {
      value = value * 10 + Int(line[index] &- 0x30)
      index += 1
      guard value < 10_000 else { return nil }
    }
    numbers.append(value)
    return index
  }

  private mutating func takeWord(_ line: [UInt8], at start: Int) -> Int? {
    var end = start
    while end < line.count, (line[end] | 0x20) &- 0x61 < 26 || line[end] >= 0x80 { end += 1 }
    let word = Array(line[start..<end])
    if numbers.count == 1, Self.ofs.contains(word) {
      joins += 1
    } else if Self.pages.contains(word) {
      hasWord = true
    } else {
      return nil
    }
    return end
  }
}
