/// Whether an item may be published (IPTC Publishing Status).
public enum PublicationStatus: Hashable, Sendable {
  /// It may.
  case usable
  /// It must be held until told otherwise.
  case withheld
  /// It was killed: it must not be published, and what was must be taken back.
  case canceled
  /// Something else that the source says.
  case other(Code)
}
