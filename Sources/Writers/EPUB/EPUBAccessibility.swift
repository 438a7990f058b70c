/// What can be said about the accessibility of a publication: computed from what is in it, never assumed.
struct EPUBAccessibility {
  /// The pictures that are shown.
  let pictures: XHTMLPictures

  /// The statements, as properties of schema.org and their values.
  var statements: [(property: String, value: String)] {
    var statements = [("schema:accessMode", "textual")]
    if pictures.shown > 0 { statements.append(("schema:accessMode", "visual")) }
    if pictures.undescribed == 0 { statements.append(("schema:accessModeSufficient", "textual")) }
    if pictures.shown > 0 { statements.append(("schema:accessModeSufficient", "textual,visual")) }
    for feature in ["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability"] {
      statements.append(("schema:accessibilityFeature", feature))
    }
    if pictures.shown > 0, pictures.undescribed == 0 {
      statements.append(("schema:accessibilityFeature", "alternativeText"))
    }
    statements.append(("schema:accessibilityHazard", pictures.shown == 0 ? "none" : "unknown"))
    return statements
  }

  /// The same in words.
  var summary: String {
    let text = "Text can be resized and restyled."
    let audit = "The file has not been audited for conformance."
    switch (pictures.shown, pictures.undescribed) {
    case (0, _): return "\(text) There are no pictures. \(audit)"
    case (_, 0): return "\(text) Every picture has a text description. \(audit)"
    default: return "\(text) Not every picture has a text description. \(audit)"
    }
  }
}
