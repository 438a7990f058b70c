/// What is measured of a place of a page beside what is measured of every chunk, in the order of the columns.
protocol PlaceFeature: CaseIterable, RawRepresentable where RawValue == Int {
  /// What of the chunks around a place counts too, and of which: so many before and behind.
  static var near: [ChunkFeature] { get }
  static var steps: [Int] { get }
}
