/// Watches an input that arrives in chunks for tags with more attributes than anybody writes: see `AttributeGuard`.
struct TagWatch {
  private let limit: Int
  /// What stands from the last `<` on, as long as the tag it begins has not ended.
  private var tail: [UInt8] = []
  /// How long the tail was when it was last looked at.
  private var looked = 0

  init(limit: Int) {
    self.limit = limit
  }

  /// Whether such a tag ends or goes on in this chunk.
  mutating func isCrowded(_ chunk: [UInt8]) -> Bool {
    let open = UInt8(ascii: "<")
    guard let last = chunk.lastIndex(of: open) else {
      guard !tail.isEmpty else { return false }
      tail += chunk
      return hasCrowdedTail()
    }
    if !tail.isEmpty, let first = chunk.firstIndex(of: open) {
      tail += chunk[..<first]
      looked = 0
      if hasCrowdedTail() { return true }
    }
    tail = Array(chunk[last...])
    looked = 0
    let isCrowded = chunk.withUnsafeBufferPointer { AttributeGuard.crowdedTag(inXML: $0, limit: limit) != nil }
    return isCrowded || hasCrowdedTail()
  }

  /// Looks only when the tail has doubled, which keeps the cost of one endless tag in proportion.
  private mutating func hasCrowdedTail() -> Bool {
    guard tail.count >= 2 * looked else { return false }
    looked = tail.count
    let isCrowded = tail.withUnsafeBufferPointer { AttributeGuard.isCrowded($0, tagAt: 0, limit: limit) }
    if isCrowded == false { tail = [] }
    return isCrowded == true
  }
}
