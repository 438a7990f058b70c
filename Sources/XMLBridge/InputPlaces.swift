/// The way back from the offsets of a text to those of the input it was decoded from.
enum InputPlaces {
  /// They are the same, as far as the input goes.
  case same(inputCount: Int)
  /// They are found by runs.
  case mapped(OffsetMap, inputCount: Int)
  /// They are those of a text that was unpacked from the input itself.
  indirect case unpacked(InputPlaces, @Sendable (Int) -> Int)
  /// There is no way back.
  case unknown

  /// An offset of the input for an offset of the text; below zero where the way back is not known.
  func offset(_ offset: Int) -> Int {
    switch self {
    case .same(let count): min(offset, count)
    case .mapped(let map, let count): min(map.input(of: offset), count)
    case .unpacked(let places, let origin): places.offset(offset) < 0 ? -1 : origin(places.offset(offset))
    case .unknown: -1
    }
  }
}
