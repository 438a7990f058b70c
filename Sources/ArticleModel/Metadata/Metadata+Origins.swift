import Source

extension Metadata {
  /// Records where a fact came from.
  public mutating func trace(_ origin: consuming Origin) {
    origins.append(origin)
  }

  /// The origins of a field, in the order they were recorded.
  public func origins(of field: FieldName) -> [Origin] {
    origins.filter { $0.field == field }
  }

  /// Forgets the origins of a field: what a transform does before it gives the field a new value.
  public mutating func forgetOrigins(of field: FieldName) {
    origins.removeAll { $0.field == field }
  }
}
