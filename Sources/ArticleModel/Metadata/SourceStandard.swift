/// The standard a source followed.
public struct SourceStandard: Hashable, Sendable {
  /// Its name, such as `NewsML-G2`.
  public var name: String
  /// Its version.
  public var version: String?
  /// The conformance level it claims.
  public var conformance: String?

  /// Makes a source standard.
  public init(_ name: String, version: String? = nil, conformance: String? = nil) {
    self.name = name
    self.version = version
    self.conformance = conformance
  }
}
