/// A point on the globe, as the source spells it.
public struct GeoPoint: Hashable, Sendable {
  /// Degrees north.
  public var latitude: String
  /// Degrees east.
  public var longitude: String
  /// Metres above the sea.
  public var altitude: String?

  /// Makes a geo point.
  public init(latitude: String, longitude: String, altitude: String? = nil) {
    self.latitude = latitude
    self.longitude = longitude
    self.altitude = altitude
  }
}
