/// An input as it came: its name, for messages, and its bytes, untouched.
public struct SourceFile: Sendable {
  /// The name people know it by: a path, or `<stdin>`.
  public let name: String
  /// The bytes as they came in; every `SourceRange` counts in them.
  public let bytes: [UInt8]

  /// Makes an input of a name and its bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The whole input as one range.
  public var range: SourceRange { SourceRange(0, bytes.count) }

  /// The part of `range` that lies inside the input.
  public func clamped(_ range: SourceRange) -> SourceRange {
    let start = min(max(range.start, 0), bytes.count)
    return SourceRange(start, min(max(range.end, start), bytes.count))
  }

  /// The text of a range, repaired where it is not UTF-8; ranges beyond the input are cut to it.
  public func text(in range: SourceRange) -> String {
    let inside = clamped(range)
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[inside.start..<inside.end]), as: UTF8.self)
    }
  }
}
