/// Which bytes a document was read from, so that its ranges can be checked against them.
public struct SourceRecord: Hashable, Sendable {
  /// The SHA-256 digest of the bytes, in lowercase hexadecimal.
  public var sha256: String
  /// How many bytes there were.
  public var byteCount: Int

  /// Makes a source record.
  public init(sha256: String, byteCount: Int) {
    self.sha256 = sha256
    self.byteCount = byteCount
  }
}
