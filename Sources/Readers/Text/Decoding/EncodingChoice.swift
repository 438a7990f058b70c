import XMLBridge

/// In which encoding a text is read, and why.
struct EncodingChoice {
  /// What the choice rests on.
  enum Reason: Sendable {
    /// A byte order mark.
    case mark
    /// Its bytes are valid so.
    case shape
    /// The user.
    case option
    /// Its head names it.
    case declared
    /// Its letters.
    case letters
  }

  /// The encoding.
  private(set) var encoding = TextEncoding.utf8
  /// What it rests on.
  private(set) var reason = Reason.shape
  /// How many bytes a byte order mark takes.
  private(set) var mark = 0
  /// The first byte that is not UTF-8, where the text is not in UTF-16 or UTF-32.
  private(set) var fault: Int?

  /// A stray byte or two in a text of UTF-8 are an accident.
  private static let fewestStrays = 4
  private static let marks: [(bytes: [UInt8], encoding: TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE, 0, 0], .units(4, isBigEndian: false)),
    ([0, 0, 0xFE, 0xFF], .units(4, isBigEndian: true)), ([0xFF, 0xFE], .units(2, isBigEndian: false)),
    ([0xFE, 0xFF], .units(2, isBigEndian: true)),
  ]

  /// Chooses by what the user says, the mark, the zeros, the escapes, the validity, what the head declares,
  /// and the letters, in this order.
  init(_ bytes: [UInt8], told: TextEncoding?) {
    if let found = Self.marks.first(where: { bytes.starts(with: $0.bytes) }) {
      (encoding, reason, mark) = (found.encoding, .mark, found.bytes.count)
    }
    if let told {
      (encoding, reason) = (told, .option)
    } else if reason != .mark, let units = UnitShape.find(in: bytes) {
      encoding = units
    } else if reason != .mark, bytes.withUnsafeBufferPointer(EscapedText.isEscaped), let text = EscapedText() {
      encoding = .escaped(text)
    }
    bytes.withUnsafeBufferPointer { buffer in
      if case .escaped(let text) = encoding { encoding = .escaped(text.reading(buffer)) }
      guard case .utf8 = encoding else { return }
      takeBytes(buffer, bytes, isTold: told != nil)
    }
  }

  private mutating func takeBytes(_ buffer: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8], isTold: Bool) {
    let census = UTF8Census(buffer, from: mark)
    guard let first = census.firstStray else { return }
    fault = first
    let page = mark == 0 && !isTold ? DeclaredEncoding.label(in: bytes).flatMap { CodePage($0) } : nil
    if let page, Self.fits(buffer, page) {
      (encoding, reason) = (.page(page), .declared)
    } else if mark == 0, !isTold, census.strays >= max(Self.fewestStrays, census.letters),
      let page = LikelyEncoding(of: buffer).page
    {
      (encoding, reason) = (.page(page), .letters)
    } else {
      encoding = census.isWindows1252 ? .utf8WithWindows1252 : .brokenUTF8
      reason = .letters
    }
  }

  /// Whether nearly all bytes stand for something.
  private static func fits(_ bytes: UnsafeBufferPointer<UInt8>, _ page: CodePage) -> Bool {
    var (index, high, misfits) = (0, 0, 0)
    while index < min(bytes.count, 65_536) {
      let step = page.step(bytes, at: index)
      if bytes[index] >= 0x80 { high += 1 }
      if step.scalar == nil { misfits += 1 }
      index += step.length
    }
    return misfits * 50 <= high
  }
}
