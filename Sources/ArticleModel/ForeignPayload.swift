/// Something the model has no place for, kept verbatim with its context.
public struct ForeignPayload: Hashable, Sendable {
  /// The format it came in, such as `newsml`.
  public var format: String
  /// Its XML namespace.
  public var namespace: String?
  /// Where it stood, as a path of element names.
  public var contextPath: String
  /// Its place among its siblings, from 0.
  public var position: Int
  /// The bytes.
  public var bytes: [UInt8]

  /// Makes a foreign payload.
  public init(format: String, namespace: String? = nil, contextPath: String, position: Int = 0, bytes: [UInt8]) {
    self.format = format
    self.namespace = namespace
    self.contextPath = contextPath
    self.position = position
    self.bytes = bytes
  }
}
