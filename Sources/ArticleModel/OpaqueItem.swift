/// An item that is kept as it came: concept, knowledge, planning and catalog items.
public struct OpaqueItem: Hashable, Sendable {
  /// What the source calls this kind of item, such as `conceptItem`.
  public var name: String
  /// The item, verbatim.
  public var payload: ForeignPayload

  /// Makes an opaque item.
  public init(name: String, payload: ForeignPayload) {
    self.name = name
    self.payload = payload
  }
}
