/// The three lines of IPTC's ninjs that live side by side.
package enum NinjsLine: String, CaseIterable, Sendable {
  /// Flat: `headline`, `body_html`, a scheme and a code.
  case one = "1"
  /// Lists: `headlines`, `bodies`, names in lower case.
  case two = "2"
  /// Lists, names in camel case, events and planning.
  case three = "3"

  /// The version that is written: any later one of the line accepts what it accepts.
  package var version: String {
    switch self {
    case .one: "1.6"
    case .two: "2.2"
    case .three: "3.1"
    }
  }

  /// Where the schema of that version stands.
  package var schema: String { "http://www.iptc.org/std/ninjs/ninjs-schema_\(version).json" }

  /// What the reader notes as conformance of an item of this line, so that the writer knows its own.
  package var mark: String { "ninjs " + rawValue }

  /// The line of a mark.
  package init?(mark: String?) {
    guard let mark, let line = Self.allCases.first(where: { $0.mark == mark }) else { return nil }
    self = line
  }

  /// The spelling of a name of line 3 in this line.
  package func spell(_ name: String) -> String {
    switch self {
    case .one: Self.singular[name] ?? name.lowercased()
    case .two: name == "embargoedUntil" ? "embargoed" : name.lowercased()
    case .three: name
    }
  }

  private static let singular = [
    "people": "person", "organisations": "organisation", "places": "place", "subjects": "subject", "events": "event",
    "objects": "object", "infoSources": "infosource", "genres": "genre", "trustIndicators": "trustindicator",
    "by": "byline", "standard": "$standard", "embargoedUntil": "embargoed", "contentType": "mimetype",
    "geoJSON": "geometry_geojson",
  ]
}
