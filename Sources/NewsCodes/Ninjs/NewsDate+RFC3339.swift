import ArticleModel

extension NewsDate {
  /// The date as the `date-time` of JSON Schema wants it, spelled as in the source where that will do; `nil` where it
  /// lacks a second or a zone.
  package var rfc3339: String? {
    guard Self.isRFC3339(text), let read = NewsDate(iso8601: text), read == self else {
      let plain = iso8601
      return isPossible && Self.isRFC3339(plain) ? plain : nil
    }
    return text
  }

  /// Whether a text has the form of RFC 3339, section 5.6, and names a year that every validator knows.
  package static func isRFC3339(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let isForm = { (pattern: String, slice: ArraySlice<UInt8>) in
      slice.count == pattern.utf8.count
        && zip(slice, pattern.utf8).allSatisfy { $1 == UInt8(ascii: "0") ? LexicalForm.isDigit($0) : $0 == $1 }
    }
    guard bytes.count >= 20, isForm("0000-00-00T00:00:00", bytes[..<19]), !bytes.starts(with: "0000".utf8),
      bytes[17] < UInt8(ascii: "6")
    else { return false }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let digits = rest.prefix(while: LexicalForm.isDigit)
      guard !digits.isEmpty else { return false }
      rest = rest.dropFirst(digits.count)
    }
    return rest.elementsEqual("Z".utf8) || isForm("+00:00", rest) || isForm("-00:00", rest)
  }
}
