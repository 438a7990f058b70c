import JSONText
import Source

/// How far a record is read: the name that stands next, and which fields were seen.
struct RecordFrame {
  /// The name that stands next; `nil` at the end of the object.
  var key: JSONKey?
  /// Whether the fields are only shown to find the first that is missing.
  var isLookingForMissing = false
  /// Whether a `type` stands beside the fields.
  let isTagged: Bool
  /// Where the object was entered.
  let range: SourceRange
  /// Whether any field of this showing read a value.
  private(set) var hasClaimed = false

  private var seen: UInt64 = 0
  private var required: UInt64 = 0
  private var bit: UInt64 = 0

  init(at range: SourceRange = SourceRange(0, 0), isTagged: Bool = false) {
    self.range = range
    self.isTagged = isTagged
  }

  /// Whether a field that must be there was not.
  var lacksRequired: Bool { required & ~seen != 0 }

  /// Begins a showing of the fields.
  mutating func restart() {
    bit = 0
    hasClaimed = false
  }

  /// Goes to the next field; says whether its value was read already.
  @inline(__always)
  mutating func next(isRequired: Bool) -> Bool {
    bit = bit == 0 ? 1 : bit << 1
    if isRequired { required |= bit }
    return seen & bit != 0
  }

  /// Notes that the present field reads a value.
  mutating func claim() {
    seen |= bit
    hasClaimed = true
  }
}
