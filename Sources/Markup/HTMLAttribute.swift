/// The attributes of HTML that pages are judged by, so that asking which one it is costs no comparison of strings.
public enum HTMLAttribute: String, Hashable, Sendable, CaseIterable {
  case alt, `class`, hidden, href, id, itemprop, itemtype, property, rel, role, style, `typeof`
  case ariaLabel = "aria-label"
  case dataComponent = "data-component"
  case dataModule = "data-module"
  case dataTestID = "data-testid"

  /// The attribute of a name; `nil` where it is none of these.
  static func named(_ local: String) -> HTMLAttribute? { byName[local] }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
