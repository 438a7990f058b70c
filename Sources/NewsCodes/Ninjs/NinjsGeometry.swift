import JSONText

/// The rules of GeoJSON (RFC 7946) that its JSON Schema has for geometries.
package enum NinjsGeometry {
  /// Whether a value is a geometry with nothing beside its coordinates and their box.
  package static func accepts(_ value: JSONValue) -> Bool {
    guard let members = value.members, members.allSatisfy({ ["type", "coordinates", "bbox"].contains($0.name) }),
      let type = value["type"]?.value.string, let coordinates = value["coordinates"]?.value,
      value["bbox"].map({ isNumbers($0.value, atLeast: 4) }) ?? true
    else { return false }
    switch type {
    case "Point": return isPosition(coordinates)
    case "MultiPoint": return isList(coordinates, of: isPosition)
    case "LineString": return isLine(coordinates)
    case "MultiLineString": return isList(coordinates, of: isLine)
    case "Polygon": return isList(coordinates, of: isRing)
    case "MultiPolygon": return isList(coordinates) { isList($0, of: isRing) }
    default: return false
    }
  }

  private static func isPosition(_ value: JSONValue) -> Bool { isNumbers(value, atLeast: 2) }
  private static func isLine(_ value: JSONValue) -> Bool { isList(value, atLeast: 2, of: isPosition) }
  private static func isRing(_ value: JSONValue) -> Bool { isList(value, atLeast: 4, of: isPosition) }

  private static func isNumbers(_ value: JSONValue, atLeast count: Int) -> Bool {
    isList(value, atLeast: count) { $0.kind == .number }
  }

  private static func isList(_ value: JSONValue, atLeast count: Int = 0, of fits: (JSONValue) -> Bool) -> Bool {
    guard let elements = value.elements, elements.count >= count else { return false }
    return elements.allSatisfy { fits($0.value) }
  }
}
