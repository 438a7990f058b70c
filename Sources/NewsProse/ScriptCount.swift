/// Counts the letters of scripts that one language alone, or nearly alone, is written in.
struct ScriptCount: Sendable {
  private var letters = 0
  private var greek = 0
  private var hebrew = 0
  private var kana = 0
  private var hangul = 0
  private var han = 0
  /// By blocks of 128 letters, from the one of Devanagari on.
  private var southern = [Int](repeating: 0, count: southernLanguages.count)
  private var burmese = 0
  private var ethiopic = 0
  private var khmer = 0
  private var georgian = 0
  private var armenian = 0

  /// Takes so many letters of ASCII.
  mutating func read(letters count: Int) { letters += count }

  /// Takes one byte beyond ASCII and the one behind it.
  mutating func read(_ byte: UInt8, next: UInt8) {
    guard byte & 0xC0 != 0x80 else { return }
    letters += 1
    switch byte {
    case 0xCE, 0xCF: greek += 1
    case 0xD5: armenian += next < 0xB0 ? 1 : 0
    case 0xD7: hebrew += 1
    case 0xE0: if (0xA4...0xBB).contains(next) { southern[Int(next - 0xA4) / 2] += 1 }
    case 0xE1: readE1(next)
    case 0xE3: kana += (0x81...0x83).contains(next) ? 1 : 0
    case 0xE4...0xE9: han += 1
    case 0xEA...0xED: hangul += byte == 0xEA && next < 0xB0 || byte == 0xED && next > 0x9E ? 0 : 1
    default: break
    }
  }

  private mutating func readE1(_ next: UInt8) {
    switch next {
    case 0x80...0x81: burmese += 1
    case 0x82...0x83: georgian += 1
    case 0x88...0x8E: ethiopic += 1
    case 0x9E...0x9F: khmer += 1
    default: break
    }
  }

  /// What each block of South and Southeast Asia is written for; several languages share Devanagari.
  private static let southernLanguages: [String?] = [
    nil, "bn", "pa", "gu", "or", "ta", "te", "kn", "ml", "si", "th", "lo",
  ]

  /// The language, where the script leaves no doubt.
  var language: String? {
    guard letters >= 30 else { return nil }
    if kana * 10 > letters, (kana + han) * 2 > letters { return "ja" }
    if hangul * 2 > letters { return "ko" }
    if han * 2 > letters, kana == 0 { return "zh" }
    let alphabets = [
      (greek, "el"), (hebrew, "he"), (georgian, "ka"), (armenian, "hy"), (burmese, "my"), (ethiopic, "am"),
      (khmer, "km"),
    ]
    if let alphabet = alphabets.first(where: { $0.0 * 2 > letters }) { return alphabet.1 }
    return zip(southern, Self.southernLanguages).first { $0.0 * 2 > letters }?.1
  }
}
