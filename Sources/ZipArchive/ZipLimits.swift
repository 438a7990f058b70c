/// How much of an archive we are willing to believe and inflate.
package struct ZipLimits: Hashable, Sendable {
  /// The most entries.
  package var entries = 10_000
  /// The most bytes one entry may inflate to.
  package var entrySize = 64 << 20
  /// The most bytes all entries may inflate to together.
  package var totalSize = 512 << 20

  /// The limits of the house.
  package init() {}
}
