import Source

/// Why bytes are not JSON, or not the JSON that was asked for, and where.
package struct JSONFailure: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// The input ends inside a value.
    case unexpectedEnd
    /// A byte stands where the grammar has no place for it.
    case unexpectedByte(UInt8)
    /// A backslash is followed by something that is no escape.
    case badEscape
    /// A control character stands unescaped inside a string.
    case controlCharacter
    /// A number is not spelled as JSON spells numbers.
    case badNumber
    /// A string holds bytes that are not UTF-8.
    case notUTF8
    /// The input is UTF-16 or UTF-32, which JSON for exchange may not be.
    case otherEncoding
    /// Values are nested deeper than the limit.
    case tooDeep
    /// Something follows the value.
    case trailingBytes
    /// A value is of another kind than what was asked for.
    case wrongKind(expected: JSONKind, found: JSONKind)
    /// A number is not a whole number that fits 64 bits.
    case notAnInteger
  }

  /// What is wrong.
  package var reason: Reason
  /// Where, as an offset of a byte.
  package var offset: Int

  /// Makes a failure.
  package init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// The place, as an empty range.
  package var range: SourceRange { SourceRange(offset, offset) }

  /// What is wrong, in words for people.
  package var message: String {
    switch reason {
    case .unexpectedEnd: "the JSON ends in the middle of a value"
    case .unexpectedByte(let byte): "\(Self.name(of: byte)) has no place here in JSON"
    case .badEscape: "the backslash is not followed by a JSON escape"
    case .controlCharacter: "a control character stands unescaped in a JSON string"
    case .badNumber: "the number is not spelled as JSON spells numbers"
    case .notUTF8: "the JSON string holds bytes that are not UTF-8"
    case .otherEncoding: "the JSON is UTF-16 or UTF-32; JSON for exchange is UTF-8"
    case .tooDeep: "the JSON is nested too deeply"
    case .trailingBytes: "something follows the JSON value"
    case .wrongKind(let expected, let found): "\(expected.rawValue) expected, \(found.rawValue) found"
    case .notAnInteger: "whole number expected"
    }
  }

  private static func name(of byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7E: "‘\(Character(Unicode.Scalar(byte)))’"
    default: "byte 0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }
}
