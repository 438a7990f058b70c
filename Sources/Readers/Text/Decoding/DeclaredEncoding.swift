/// The encoding that the head of a text names: `charset=`, `encoding="…"`, `coding: …`.
enum DeclaredEncoding {
  private static let head = 2_048
  /// How far the heads of a mail and of its parts may reach.
  private static let mailHeads = 65_536
  private static let words = ["charset=", "charset:", "encoding=", "coding:", "coding="].map { Array($0.utf8) }

  /// The name; `nil` where there is none.
  static func label(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(isMail(bytes) ? mailHeads : head)
    for index in head.indices where head[index] | 0x20 == UInt8(ascii: "c") || head[index] | 0x20 == UInt8(ascii: "e") {
      for word in words where head.count - index > word.count {
        guard zip(head[index...], word).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) else { continue }
        let rest = head[(index + word.count)...].drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") || $0 == 0x27 }
        let label = rest.prefix { isLabel($0) }
        if (3...24).contains(label.count) { return String(decoding: label, as: UTF8.self) }
      }
    }
    return nil
  }

  private static func isMail(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { MailHead($0, from: 0, before: min($0.count, mailHeads))?.isMail ?? false }
  }

  private static func isLabel(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
