/// What is known of a few of many things, by their index.
struct SparseTable<Value> {
  private var slots: [Int32]
  private var values: [Value] = []

  /// Nothing is known of any of so many things.
  init(upTo count: Int) {
    slots = Array(repeating: -1, count: count)
  }

  /// What is known of a thing.
  subscript(index: Int) -> Value? {
    get {
      guard slots.indices.contains(index), slots[index] >= 0 else { return nil }
      return values[Int(slots[index])]
    }
    set {
      guard let newValue, slots.indices.contains(index) else { return }
      if slots[index] >= 0 {
        values[Int(slots[index])] = newValue
      } else {
        slots[index] = Int32(values.count)
        values.append(newValue)
      }
    }
  }
}
