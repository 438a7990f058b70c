import NewsProse
import Stages

/// Mends single letters: ligatures, entities, letters read in a wrong encoding, characters that nobody sees.
struct LetterMender {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var patch: TextPatch
  private var copied = 0
  private var index: Int
  private var found: [LetterFault: (count: Int, first: TextSpan)] = [:]
  private var misread: [TextSpan] = []
  private var isFirstOfLine = true
  /// Where the last long run ended that was right.
  private var noRunBefore = 0

  private static let mostListed = 60
  private static let longestRun = 2_048

  /// Mends the letters of a text.
  static func mend(_ mending: inout Mending) {
    let text = mending.text
    text.bytes.withUnsafeBufferPointer { bytes in
      var mender = LetterMender(bytes, from: text.start)
      mender.scan()
      for span in mender.misread.prefix(mostListed) {
        mending.report(.misreadLetters, "letters of another encoding are mended", at: span)
      }
      for fault in LetterFault.allCases {
        guard let (count, first) = mender.found[fault] else { continue }
        mending.report(fault.kind, fault.message(count), at: first)
      }
      guard mender.copied > 0 else { return }
      mender.patch.copy(TextSpan(mender.copied, bytes.count))
      mending.take(mender.patch)
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    patch = TextPatch(of: bytes)
    index = start
  }

  private mutating func scan() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte > UInt8(ascii: "&"), byte < 0x80 {
        isFirstOfLine = false
        index += 1
      } else if byte >= 0x80 {
        takeLetter(byte)
        isFirstOfLine = false
      } else {
        if byte == UInt8(ascii: "&"), takeEntity() { continue }
        if byte == 0x20, index > 0, bytes[index - 1] > 0x20, byteAt(index + 1) == 0x20 { countBlanks() }
        if byte > 0x20 { isFirstOfLine = false } else if byte == 0x0A || byte == 0x0D { isFirstOfLine = true }
        index += 1
      }
    }
  }

  private func byteAt(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  // MARK: Edits

  private mutating func write(_ new: [UInt8], for width: Int, _ fault: LetterFault) {
    let span = TextSpan(index, index + width)
    note(fault, span)
    patch.copy(TextSpan(copied, span.start))
    patch.write(new, for: span)
    copied = span.end
    index = span.end
  }

  private mutating func note(_ fault: LetterFault, _ span: TextSpan) {
    found[fault, default: (0, span)].count += 1
  }

  private mutating func countBlanks() {
    var end = index
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    if byteAt(end) > 0x20 { note(.blanks, TextSpan(index, end)) }
    index = end - 1
  }

  // MARK: Letters

  private mutating func takeLetter(_ byte: UInt8) {
    let (second, third) = (byteAt(index + 1), byteAt(index + 2))
    switch (byte, second, third) {
    case (0xC2, 0xAD, _) where !endsLine(at: index + 2): write([], for: 2, .invisible)
    case (0xE2, 0x80, 0x8B) where !isBetweenUnspaced, (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      write([], for: 3, .invisible)
    case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9):
      note(.directions, TextSpan(index, index + 3))
      index += 3
    case (0xEF, 0xAC, 0x80...0x86): write(Self.ligature(third), for: 3, .ligatures)
    case (0xEE, _, _), (0xEF, 0x80...0xA3, _):
      if isFirstOfLine, byteAt(index + 3) <= 0x20 { write([0xE2, 0x80, 0xA2], for: 3, .bullets) } else { index += 3 }
    case (0xC2...0xC3, _, _), (0xD0...0xD1, _, _), (0xE2, 0x80, 0x9A), (0xE2, 0x88, 0x9A): takeRun()
    default: index += Self.width(byte)
    }
  }

  private static func ligature(_ byte: UInt8) -> [UInt8] {
    Array(["ff", "fi", "fl", "ffi", "ffl", "st", "st"][min(6, Int(byte) - 0x80)].utf8)
  }

  /// Whether a script without blanks between words stands on one side: there a break says where words end.
  private var isBetweenUnspaced: Bool {
    let before = index >= 3 ? bytes[index - 3] : 0
    return [before, byteAt(index + 3)].contains { $0 == 0xE0 || $0 == 0xE1 }
  }

  private func endsLine(at start: Int) -> Bool {
    var index = start
    while byteAt(index) == 0x20 { index += 1 }
    return index >= bytes.count || bytes[index] < 0x20
  }

  // MARK: Misread letters

  /// Takes all letters beyond ASCII that stand together.
  private mutating func takeRun() {
    let width = Self.width(bytes[index])
    guard index >= noRunBefore, mayBeMisread(behind: index + width) else {
      index += width
      return
    }
    let (scalars, end) = run()
    let run = MisreadRun(scalars: scalars, before: index > 0 ? bytes[index - 1] : 0, behind: byteAt(end))
    guard scalars.count >= 2, scalars.count <= Self.longestRun, let mended = run.mended(by: MisreadPage.all) else {
      if scalars.count > 64 { noRunBefore = end }
      index += width
      return
    }
    var text = ""
    for scalar in mended { text.unicodeScalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    if misread.count < Self.mostListed { misread.append(TextSpan(index, end)) }
    write(Array(text.utf8), for: end - index, .misread)
  }

  private func run() -> ([UInt32], end: Int) {
    var (end, scalars) = (index, [UInt32]())
    while end < bytes.count, bytes[end] >= 0x80, scalars.count <= Self.longestRun {
      let width = Self.width(bytes[end])
      var scalar = UInt32(bytes[end]) & (0xFF >> UInt32(width + 1))
      for offset in 1..<width { scalar = scalar << 6 | UInt32(byteAt(end + offset) & 0x3F) }
      scalars.append(scalar)
      end += width
    }
    return (scalars, min(end, bytes.count))
  }

  /// The second letter of a misread one is hardly ever a plain letter of the alphabet.
  private func mayBeMisread(behind next: Int) -> Bool {
    let (lead, second) = (byteAt(next), byteAt(next + 1))
    if lead < 0x80 || lead == 0xC3 && bytes[index] < 0xE0 { return false }
    guard bytes[index] == 0xD0 || bytes[index] == 0xD1 else { return true }
    return !(lead == 0xD0 && second >= 0x90 || lead == 0xD1 && second < 0x90)
  }

  private static func width(_ byte: UInt8) -> Int { byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2 }

  // MARK: Entities

  private mutating func takeEntity() -> Bool {
    guard let entity = TextEntity(bytes, at: index) else { return false }
    let opens = byteAt(index + entity.length)
    write(entity.text(before: opens, isFirstOfLine: isFirstOfLine), for: entity.length, .entities)
    isFirstOfLine = false
    return true
  }
}
