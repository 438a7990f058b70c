import NewsProse
import XMLBridge

/// How well bytes read as an encoding of one byte a character look like a language.
struct LetterScore {
  /// The points, for a hundred bytes beyond ASCII.
  private(set) var points = 0

  private static let sample = 8 * 1_024
  private static let common = 12

  /// What a character is to its word.
  private enum Shape {
    case blank
    case small
    case capital
    case sign
  }

  /// Reads bytes as an encoding; `languages` are those it is used for.
  init(_ bytes: UnsafeBufferPointer<UInt8>, as page: CodePage, languages: [(tag: String, letters: String)]) {
    var best: Int?
    let scalars = Self.scalars(bytes, page)
    let spoken = Self.language(of: scalars)
    for language in languages where spoken == nil || spoken == language.tag || languages.count == 1 {
      best = max(best ?? .min, Self.points(of: scalars, language.letters))
    }
    points = best ?? languages.map { Self.points(of: scalars, $0.letters) - 40 }.max() ?? 0
    if let spoken, languages.contains(where: { $0.tag == spoken }) { points += 10 }
  }

  private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>, _ page: CodePage) -> [UInt32?] {
    var start = bytes.firstIndex { $0 >= 0x80 } ?? 0
    start = max(0, start - 400)
    return (start..<min(bytes.count, start + sample)).map { page.step(bytes, at: $0).scalar }
  }

  private static func language(of scalars: [UInt32?]) -> String? {
    var detector = LanguageDetector()
    var text = ""
    for scalar in scalars.prefix(8_192) {
      text.unicodeScalars.append(scalar.flatMap(Unicode.Scalar.init) ?? " ")
    }
    detector.read(text.utf8)
    return detector.guess()?.language
  }

  private static func points(of scalars: [UInt32?], _ letters: String) -> Int {
    let alphabet = Array(letters.unicodeScalars.map(\.value))
    var ranks: [UInt32: Int] = [:]
    for (rank, letter) in alphabet.enumerated() { ranks[letter] = rank }
    var (sum, high) = (0, 0)
    var before = Shape.blank
    for (index, scalar) in scalars.enumerated() {
      guard let scalar else {
        (sum, high, before) = (sum - 12, high + 1, .blank)
        continue
      }
      let shape = shape(of: scalar)
      if scalar >= 0x80 {
        high += 1
        let next = index + 1 < scalars.count ? scalars[index + 1].map(self.shape) ?? .blank : .blank
        sum += worth(scalar, shape, (before, next), ranks)
      }
      before = shape
    }
    return high == 0 ? 0 : sum * 100 / high
  }

  private static func worth(
    _ scalar: UInt32, _ shape: Shape, _ around: (before: Shape, next: Shape), _ ranks: [UInt32: Int]
  ) -> Int {
    let (before, next) = around
    let isInside = (before == .small || before == .capital) && (next == .small || next == .capital)
    switch shape {
    case .blank: return scalar < 0xA0 ? -12 : 0
    case .sign: return isInside && scalar != 0x2019 && scalar != 0xB7 ? -4 : before == .small && next == .blank ? -1 : 0
    case .small, .capital:
      guard let rank = ranks[scalar] ?? ranks[small(scalar)] else { return -3 }
      let worth = rank < common ? 3 : rank < common * 2 ? 2 : 1
      if shape == .capital, before == .small { return -3 }
      return shape == .capital && before == .capital ? worth - 3 : worth
    }
  }

  private static func shape(of scalar: UInt32) -> Shape {
    guard scalar >= 0xA0 else {
      if scalar >= 0x80 { return .blank }
      let byte = UInt8(truncatingIfNeeded: scalar)
      if byte &- 0x61 < 26 { return .small }
      return byte &- 0x41 < 26 ? .capital : byte > 0x20 ? .sign : .blank
    }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return .sign }
    if properties.isUppercase { return .capital }
    if properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered { return .small }
    return scalar == 0xA0 ? .blank : .sign
  }

  private static func small(_ scalar: UInt32) -> UInt32 {
    guard let lower = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars, lower.count == 1 else {
      return scalar
    }
    return lower.first?.value ?? scalar
  }
}
