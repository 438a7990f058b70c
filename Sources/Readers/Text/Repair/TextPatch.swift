import Source

/// A text rewritten in places: every stretch of the old one is copied, written anew, or left out.
struct TextPatch {
  /// The new text.
  private(set) var bytes: [UInt8] = []
  /// The way back to the old one.
  private(set) var map = PatchMap()
  /// The ink that what was written anew has less than what it stands for.
  private(set) var notation = 0

  private let old: UnsafeBufferPointer<UInt8>

  init(of old: UnsafeBufferPointer<UInt8>) {
    self.old = old
    bytes.reserveCapacity(old.count + 16)
  }

  /// Takes a stretch over as it is.
  mutating func copy(_ span: TextSpan) {
    guard !span.isEmpty else { return }
    map.note(bytes.count, for: span, isCopy: true)
    bytes.append(contentsOf: old[span.start..<span.end])
  }

  /// Writes something else for a stretch.
  mutating func write(_ new: some Collection<UInt8>, for span: TextSpan) {
    notation += Ink.count(old[span.start..<span.end]) - Ink.count(new)
    guard !new.isEmpty else { return }
    map.note(bytes.count, for: span, isCopy: false)
    bytes.append(contentsOf: new)
  }
}
