/// A vocabulary list that codes are resolved by.
public struct Catalog: Hashable, Sendable {
  /// Where it stands.
  public var href: String?
  /// The schemes it declares in place.
  public var schemes: [Scheme]
  /// Its title.
  public var title: String?

  /// Makes a catalog.
  public init(href: String? = nil, schemes: [Scheme] = [], title: String? = nil) {
    self.href = href
    self.schemes = schemes
    self.title = title
  }
}
