/// Counts the letters of scripts that one language alone, or nearly alone, is written in.
struct ScriptCount: Sendable {
  private var letters = 0
  private var greek = 0
  private var hebrew = 0
  private var kana = 0
  private var hangul = 0
  private var han = 0
  private var thai = 0
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
    case 0xE0: thai += (0xB8...0xB9).contains(next) ? 1 : 0
    case 0xE1: georgian += (0x82...0x83).contains(next) ? 1 : 0
    case 0xE3: kana += (0x81...0x83).contains(next) ? 1 : 0
    case 0xE4...0xE9: han += 1
    case 0xEA...0xED: hangul += byte == 0xEA && next < 0xB0 || byte == 0xED && next > 0x9E ? 0 : 1
    default: break
    }
  }

  /// The language, where the script leaves no doubt.
  var language: String? {
    guard letters >= 30 else { return nil }
    if kana * 10 > letters, (kana + han) * 2 > letters { return "ja" }
    if hangul * 2 > letters { return "ko" }
    if han * 2 > letters, kana == 0 { return "zh" }
    let alphabets = [(greek, "el"), (hebrew, "he"), (thai, "th"), (georgian, "ka"), (armenian, "hy")]
    return alphabets.first { $0.0 * 2 > letters }?.1
  }
}
