import ArticleModel
import NewsCodes

/// The form that the schema wants of a value, by its letter in the grammar.
struct NewsMLForm: Sendable {
  private let letter: UInt8
  private let words: Set<String>

  /// Makes a form of its letter, behind which the words of an enumeration stand in brackets.
  init(_ text: Substring) {
    letter = text.utf8.first ?? UInt8(ascii: "s")
    words = letter == UInt8(ascii: "E") ? Set(text.dropFirst(2).dropLast().split(separator: "|").map(String.init)) : []
  }

  /// Whether a value has the form, to the letter: white space that a validator would fold does not pass.
  func accepts(_ value: String) -> Bool {
    switch letter {
    case UInt8(ascii: "s"), UInt8(ascii: "B"): true
    case UInt8(ascii: "n"): !value.unicodeScalars.contains { $0 != " " && $0.properties.isWhitespace }
    case UInt8(ascii: "q"): Code.isQCode(value)
    case UInt8(ascii: "Q"): each(of: value, Code.isQCode)
    case UInt8(ascii: "u"): LexicalForm.address(value) == value
    case UInt8(ascii: "U"): each(of: value) { LexicalForm.address($0) == $0 }
    case UInt8(ascii: "L"): value.isEmpty || LexicalForm.isLanguageTag(value)
    case UInt8(ascii: "l"): LexicalForm.isLanguageTag(value)
    case UInt8(ascii: "b"): ["true", "false", "0", "1"].contains(value)
    case UInt8(ascii: "I"), UInt8(ascii: "R"), UInt8(ascii: "C"): LexicalForm.isAlias(value)
    case UInt8(ascii: "S"), UInt8(ascii: "M"): each(of: value) { word in word.utf8.allSatisfy(Self.isTokenByte) }
    case UInt8(ascii: "N"):
      value.split(separator: ":", omittingEmptySubsequences: false).allSatisfy { LexicalForm.isAlias(String($0)) }
    case UInt8(ascii: "E"): words.contains(value)
    default: acceptsQuantity(value)
    }
  }

  private func acceptsQuantity(_ value: String) -> Bool {
    switch letter {
    case UInt8(ascii: "v"):
      let parts = value.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy(Self.isDigits)
    case UInt8(ascii: "p"): return number(value, 1...Int.max)
    case UInt8(ascii: "j"): return number(value, 0...Int.max)
    case UInt8(ascii: "h"): return number(value, 0...100)
    case UInt8(ascii: "9"): return number(value, 1...9)
    case UInt8(ascii: "i"): return LexicalForm.isInteger(value) && value.utf8.count < 18
    case UInt8(ascii: "c"), UInt8(ascii: "f"): return LexicalForm.isDecimal(value) && value.utf8.count < 18
    case UInt8(ascii: "t"): return Self.isDate(value, withTime: true)
    case UInt8(ascii: "d"): return Self.isDate(value, withTime: nil)
    case UInt8(ascii: "e"): return value.isEmpty || Self.isDate(value, withTime: true)
    case UInt8(ascii: "r"), UInt8(ascii: "a"): return Self.isDate(value, withTime: nil) || Self.isMonthOrYear(value)
    case UInt8(ascii: "D"): return Self.isDuration(value)
    default: return false
    }
  }

  private func each(of value: String, _ accepts: (String) -> Bool) -> Bool {
    let words = value.split(separator: " ", omittingEmptySubsequences: false)
    return words.allSatisfy { !$0.isEmpty && accepts(String($0)) }
  }

  private func number(_ value: String, _ bounds: ClosedRange<Int>) -> Bool {
    Self.isDigits(value[...]) && Int(value).map(bounds.contains) == true
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "._-:".utf8.contains(byte)
  }
}

// MARK: Dates

extension NewsMLForm {
  /// Whether a value is an `xs:date` or an `xs:dateTime`; `nil` takes both.
  private static func isDate(_ value: String, withTime: Bool?) -> Bool {
    // Validators fold white space behind a date, but not all do so before one.
    let bytes = Array(value.utf8.reversed().drop { $0 <= 0x20 }.reversed())
    let hasTime = bytes.count > 10 && bytes[10] == UInt8(ascii: "T")
    guard bytes.count >= 10, withTime ?? hasTime == hasTime, let date = NewsDate(iso8601: value), date.isPossible,
      date.year > 0, date.day != nil, matches(bytes[..<10], "0000-00-00")
    else { return false }
    guard hasTime else { return isZone(bytes[10...]) }
    guard bytes.count >= 19, matches(bytes[10..<19], "T00:00:00"), let second = date.second, second < 60 else {
      return false
    }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty else { return false }
      rest = rest.dropFirst(digits.count + 1)
    }
    return isZone(rest)
  }

  private static func isMonthOrYear(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    guard bytes.count == 4 || bytes.count == 7, let date = NewsDate(iso8601: value), date.year > 0 else { return false }
    return matches(bytes[...], bytes.count == 4 ? "0000" : "0000-00") && date.isPossible
  }

  private static func isZone(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.isEmpty || Array(bytes) == Array("Z".utf8) { return true }
    guard matches(bytes, "+00:00") || matches(bytes, "-00:00") else { return false }
    let digits = bytes.filter { (0x30...0x39).contains($0) }.map { Int($0) - 0x30 }
    let (hours, minutes) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    return minutes < 60 && hours * 60 + minutes <= 14 * 60
  }

  /// Whether bytes have the shape of a pattern, in which `0` stands for any digit.
  private static func matches(_ bytes: ArraySlice<UInt8>, _ pattern: String) -> Bool {
    bytes.count == pattern.utf8.count
      && zip(bytes, pattern.utf8).allSatisfy { $1 == 0x30 ? (0x30...0x39).contains($0) : $0 == $1 }
  }

  /// Whether a value is an `xs:duration` without a sign.
  private static func isDuration(_ value: String) -> Bool {
    guard value.first == "P", value.count > 2 else { return false }
    let halves = value.dropFirst().split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count <= 2, halves.count == 1 || !halves[1].isEmpty else { return false }
    return isParts(halves[0], "YMD") && (halves.count == 1 || isParts(halves[1], "HMS"))
  }

  private static func isParts(_ text: Substring, _ letters: String) -> Bool {
    var letters = Substring(letters)
    var rest = text
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty, let letter = rest.dropFirst(digits.count).first, let index = letters.firstIndex(of: letter)
      else { return false }
      letters = letters[letters.index(after: index)...]
      rest = rest.dropFirst(digits.count + 1)
    }
    return true
  }
}
