/// A news agency that signs stories with its own name.
package struct NewsAgency: Sendable {
  /// The name it is best known by.
  package let name: String
  /// The names and marks it signs with, parted by `|`; a mark in capitals counts in capitals only.
  let signatures: String

  /// The agency that signs with exactly these words.
  package static func signing(_ words: String) -> NewsAgency? {
    AgencyNames.index[words].map { AgencyNames.all[$0] }
      ?? AgencyNames.index[capitalised(words)].map { AgencyNames.all[$0] }
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
