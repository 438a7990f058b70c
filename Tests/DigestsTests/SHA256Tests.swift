import Digests
import Testing

/// SHA-256 against the examples that NIST publishes with FIPS 180-4.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func knownMessages(message: String, digest: String) {
    #expect(SHA256Digest.of(Array(message.utf8)).hex == digest)
  }

  @Test func aMillionLetters() {
    let digest = SHA256Digest.of([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(digest.hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [1, 3, 63, 64, 65, 997])
  func piecesDoNotMatter(size: Int) {
    let bytes = (0..<1000).map { UInt8($0 % 251) }
    var stream = SHA256Stream()
    for start in stride(from: 0, to: bytes.count, by: size) {
      let piece = Array(bytes[start..<min(start + size, bytes.count)])
      if start.isMultiple(of: 2) { stream.update(piece) } else { piece.withUnsafeBytes { stream.update($0) } }
    }
    #expect(stream.finish() == SHA256Digest.of(bytes))
  }
}
