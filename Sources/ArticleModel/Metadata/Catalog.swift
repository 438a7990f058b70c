/// A vocabulary list that codes are resolved by.
public struct Catalog: Hashable, Sendable {
  /// Where it stands.
  public var href: String?
  /// The schemes it declares in place.
  public var schemes: [Scheme]
  /// Its title.
  public var title: String?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a catalog.
  public init(href: String? = nil, schemes: [Scheme] = [], title: String? = nil, foreign: [ForeignPayload] = []) {
    self.href = href
    self.schemes = schemes
    self.title = title
    self.foreign = foreign
  }
}
