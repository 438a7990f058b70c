/// A news agency that signs stories with its own name.
package struct NewsAgency: Sendable {
  /// The name it is best known by.
  package let name: String
  /// The names and marks it signs with, parted by `|`; a mark in capitals counts in capitals only.
  let signatures: String

  /// The agency that signs with exactly these words.
  package static func signing(_ words: String) -> NewsAgency? {
    named(words) ?? named(capitalised(words))
  }

  private static func named(_ words: String) -> NewsAgency? {
    let place = Int(AgencyNames.index[WordMarks.hash(of: words)])
    return place > 0 ? AgencyNames.all[place - 1] : nil
  }

  /// `REUTERS` as `Reuters`: names printed in capitals count too, marks such as `ap` in small letters do not.
  private static func capitalised(_ words: String) -> String {
    let isShouted = !words.utf8.contains { $0 &- 0x61 < 26 }
    guard isShouted else { return words }
    var startsWord = true
    var result: [UInt8] = []
    for byte in words.utf8 {
      result.append(!startsWord && byte &- 0x41 < 26 ? byte | 0x20 : byte)
      startsWord = byte == 0x20 || byte == 0x2D
    }
    return String(decoding: result, as: UTF8.self)
  }
}
