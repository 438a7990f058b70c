import ArticleModel

/// The dates in the addresses of a text: `/2020/05/04/`, `/2020-05-04-`.
enum AddressDates {
  /// All of them, in order; a text full of addresses is not read to its end.
  static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [NewsDate] {
    var dates: [NewsDate] = []
    var index = 0
    while index + 11 <= bytes.count, dates.count < 200 {
      if bytes[index] == UInt8(ascii: "/"), let date = date(bytes, at: index + 1) { dates.append(date) }
      index += 1
    }
    return dates
  }

  private static func date(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> NewsDate? {
    let mark = bytes[start + 4]
    guard bytes[start] == UInt8(ascii: "2") || bytes[start] == UInt8(ascii: "1"),
      mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-"), bytes[start + 7] == mark,
      let year = number(bytes, start..<start + 4), let month = number(bytes, start + 5..<start + 7),
      let day = number(bytes, start + 8..<start + 10)
    else { return nil }
    let words = String(decoding: bytes[start..<start + 10], as: UTF8.self)
    let date = NewsDate(text: words, year: year, month: month, day: day)
    return date.isPossible && (1_900...2_100).contains(year) ? date : nil
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
      guard bytes[index] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(bytes[index] &- 0x30)
    }
    return value
  }
}
