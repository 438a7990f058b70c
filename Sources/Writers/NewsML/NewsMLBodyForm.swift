/// What bodies in NewsML-G2 are written as, where they are not written as they came.
enum NewsMLBodyForm: String, CaseIterable, Sendable {
  /// XHTML.
  case xhtml
  /// NITF 3.6.
  case nitf
}
