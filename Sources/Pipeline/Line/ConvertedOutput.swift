import Digests
import Stages

/// An output of a run: its format, its bytes, and where it went.
package struct ConvertedOutput: Hashable, Sendable {
  /// Which of the plan's outputs it is, from 0.
  package let index: Int
  /// Its format.
  package let format: Format
  /// Its bytes; empty once they were written to a file by a batch.
  package var bytes: [UInt8]
  /// How many bytes there are or were.
  package let byteCount: Int
  /// The SHA-256 digest of the bytes, in lowercase hexadecimal.
  package let sha256: String
  /// The file it was written to, once it was.
  package var path: String?

  init(index: Int, format: Format, bytes: [UInt8]) {
    self.index = index
    self.format = format
    self.bytes = bytes
    byteCount = bytes.count
    sha256 = SHA256Digest.of(bytes).hex
  }

  /// An output whose bytes went to their place in pieces.
  init(index: Int, format: Format, byteCount: Int, sha256: String) {
    self.index = index
    self.format = format
    self.byteCount = byteCount
    self.sha256 = sha256
    bytes = []
  }
}
