/// A code of a vocabulary; its three spellings are kept apart and never pretended.
public struct Code: Hashable, Sendable {
  /// Alias and code, `scheme:code`.
  public var qcode: String?
  /// The address the source gives.
  public var uri: String?
  /// A code without a vocabulary.
  public var literal: String?
  /// The address a catalog resolves the qcode to.
  public var resolvedURI: String?

  /// Makes a code.
  public init(qcode: String? = nil, uri: String? = nil, literal: String? = nil, resolvedURI: String? = nil) {
    self.qcode = qcode
    self.uri = uri
    self.literal = literal
    self.resolvedURI = resolvedURI
  }

  /// Makes a code of a qcode.
  public init(_ qcode: String, resolved: String? = nil) {
    self.init(qcode: qcode, resolvedURI: resolved)
  }

  /// Whether both mean the same: by address first, then by qcode, then by literal.
  public func matches(_ other: Code) -> Bool {
    if let left = resolvedURI ?? uri, let right = other.resolvedURI ?? other.uri { return left == right }
    if let qcode, let right = other.qcode { return qcode == right }
    return literal != nil && literal == other.literal
  }
}
