/// Cuts the words of a chunk into tokens, pairing the marks of Markdown and of stray HTML.
///
/// Takes time linear in the bytes: every search is bounded, or made once.
struct InlineScanner {
  /// The tokens, in order; every byte of the chunk's words is in exactly one.
  var tokens: [InlineToken] = []
  /// The targets of links and pictures.
  var targets: [LinkTarget] = []
  /// Whether marks were left alone because there are too many.
  private(set) var isFull = false

  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  var end = 0
  var open = OpenMarks()
  private var wordsStart = 0
  var lastLink = -1
  /// A bit for each length of code marks that are known to be without end.
  private var unclosedTicks = 0
  private var nextAngle = -1

  /// Where the names of links lead.
  let definitions: LinkDefinitions
  private let numbersLinks: Bool
  /// What such numbers make links of.
  var numbered = NumberedLinks.nothing

  private static let mostTokens = 65_536

  /// Prepares to scan; `numbersLinks` says that a number in brackets is the mark of a link.
  init(_ bytes: UnsafeBufferPointer<UInt8>, numbersLinks: Bool = false, definitions: LinkDefinitions = .init()) {
    (self.bytes, self.numbersLinks, self.definitions) = (bytes, numbersLinks, definitions)
  }

  /// Begins anew, and keeps its room.
  mutating func reset() {
    tokens.removeAll(keepingCapacity: true)
    targets.removeAll(keepingCapacity: true)
    (open, isFull, lastLink) = (OpenMarks(), false, -1)
  }

  /// Reads one stretch of words; pairs may run on from one stretch to the next.
  mutating func read(_ span: TextSpan) {
    (index, end, wordsStart) = (span.start, span.end, span.start)
    (nextAngle, unclosedTicks) = (-1, 0)
    while index < end {
      if Self.isMark(bytes[index]) {
        guard tokens.count < Self.mostTokens else {
          isFull = true
          break
        }
        takeMark()
      } else {
        index += 1
      }
    }
    flushWords(before: end)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  private mutating func takeMark() {
    switch bytes[index] {
    case UInt8(ascii: "*"), UInt8(ascii: "_"): takeRun()
    case UInt8(ascii: "`"): takeCode()
    case UInt8(ascii: "["): takeOpenBracket()
    case UInt8(ascii: "!") where byte(at: index + 1) == UInt8(ascii: "["): push(.pictureBracket, width: 2)
    case UInt8(ascii: "]"): takeBracket()
    case UInt8(ascii: "<"): takeAngle()
    case UInt8(ascii: "\\"): takeEscape()
    default: index += 1
    }
  }

  // MARK: Tokens

  private mutating func flushWords(before offset: Int) {
    if wordsStart < offset { tokens.append(InlineToken(kind: .words, span: TextSpan(wordsStart, offset))) }
    wordsStart = offset
  }

  mutating func add(_ kind: InlineToken.Kind, width: Int) {
    flushWords(before: index)
    tokens.append(InlineToken(kind: kind, span: TextSpan(index, index + width)))
    index += width
    wordsStart = index
  }

  private mutating func push(_ key: OpenMarks.Key, width: Int, unpaired: InlineToken.Kind = .words) {
    add(unpaired, width: width)
    open.push(key, token: tokens.count - 1)
  }

  /// Pairs the token just added with an open one.
  private mutating func pair(_ entry: OpenMarks.Entry, _ style: InlineStyle, target: Int = -1) {
    let last = tokens.count - 1
    tokens[last].kind = .closing
    tokens[entry.token].kind = .opening
    tokens[entry.token].style = style
    tokens[entry.token].partner = last
    tokens[entry.token].target = target
    open.close(entry)
    if style == .link { lastLink = last }
  }

  // MARK: Stars and lines

  private mutating func takeRun() {
    let mark = bytes[index]
    var stop = index + 1
    while stop < end, bytes[stop] == mark { stop += 1 }
    var length = stop - index
    guard length <= 3 else {
      index = stop
      return
    }
    let flanks = InlineFlanks(bytes, TextSpan(index, stop), within: end)
    let isLine = mark == UInt8(ascii: "_")
    if flanks.canClose(isLine) { length = close(isLine, length) }
    guard length > 0 else { return }
    guard flanks.canOpen(isLine) else {
      index += length
      return
    }
    if length >= 2 { push(isLine ? .twoLines : .twoStars, width: 2) }
    if length != 2 { push(isLine ? .line : .star, width: 1) }
  }

  /// Closes what is open, innermost first; returns how much of the run is left.
  private mutating func close(_ isLine: Bool, _ length: Int) -> Int {
    var rest = length
    while rest > 0, let entry = open.innermost(of: isLine ? [.line, .twoLines] : [.star, .twoStars]) {
      let width = entry.key == .star || entry.key == .line ? 1 : 2
      let isEmpty = entry.token == tokens.count - 1 && wordsStart == index
      guard width <= rest, !isEmpty else { break }
      add(.words, width: width)
      pair(entry, width == 1 ? .emphasis : .strong)
      rest -= width
    }
    return rest
  }

  // MARK: Code

  private mutating func takeCode() {
    var stop = index
    while stop < end, bytes[stop] == UInt8(ascii: "`") { stop += 1 }
    let length = stop - index
    guard length <= 3, unclosedTicks & 1 << length == 0, let closing = closingTicks(length, from: stop) else {
      if length <= 3 { unclosedTicks |= 1 << length }
      index = stop
      return
    }
    add(.opening, width: length)
    let opening = tokens.count - 1
    index = closing
    add(.closing, width: length)
    tokens[opening].style = .code
    tokens[opening].partner = tokens.count - 1
  }

  // MARK: Brackets

  private mutating func takeOpenBracket() {
    if takeNoteMark() { return }
    if numbersLinks, let mark = LinkNumber(bytes, at: index), index + mark.length <= end {
      takeNumber(mark)
    } else {
      push(.bracket, width: 1)
    }
  }

  private mutating func takeBracket() {
    if takeAttributedBracket() { return }
    let isDirect = byte(at: index + 1) == UInt8(ascii: "(")
    guard let entry = open.innermost(of: [.bracket, .pictureBracket]), lastLink < entry.token,
      let (target, stop) = isDirect ? destination(from: index + 2) : reference(from: entry)
    else {
      open.giveUp(.bracket)
      open.giveUp(.pictureBracket)
      index += 1
      return
    }
    add(.words, width: stop - index)
    targets.append(target)
    pair(entry, entry.key == .bracket ? .link : .image, target: targets.count - 1)
    takeAttributes()
  }

  // MARK: Angles

  private mutating func takeAngle() {
    if nextAngle <= index {
      nextAngle = index + 1
      while nextAngle < end, bytes[nextAngle] != UInt8(ascii: ">") { nextAngle += 1 }
    }
    guard nextAngle < end, nextAngle - index <= 512, let tag = InlineTag(bytes, TextSpan(index, nextAngle + 1)) else {
      index += 1
      return
    }
    switch tag {
    case .address(let href): takeAddress(href)
    case .lineBreak: add(.lineBreak, width: nextAngle + 1 - index)
    case .transparent: add(.notation, width: nextAngle + 1 - index)
    case .opening(let key, let target): takeOpening(key, target)
    case .closing(let key): takeClosing(key)
    }
  }

  private mutating func takeAddress(_ href: TextSpan) {
    add(.opening, width: 1)
    let opening = tokens.count - 1
    index = href.end
    add(.closing, width: 1)
    tokens[opening].style = .link
    tokens[opening].partner = tokens.count - 1
    lastLink = tokens.count - 1
  }

  private mutating func takeOpening(_ key: OpenMarks.Key, _ target: LinkTarget?) {
    push(key, width: nextAngle + 1 - index, unpaired: .notation)
    if let target {
      targets.append(target)
      tokens[tokens.count - 1].target = targets.count - 1
    }
  }

  private mutating func takeClosing(_ key: OpenMarks.Key) {
    let entry = open.innermost(of: [key])
    add(.notation, width: nextAngle + 1 - index)
    guard let entry else { return }
    let target = tokens[entry.token].target
    if key == .anchor, target < 0 || lastLink > entry.token { return }
    pair(entry, InlineTag.style(of: key), target: target)
  }

  func byte(at index: Int) -> UInt8 { index < end ? bytes[index] : 0 }
}
