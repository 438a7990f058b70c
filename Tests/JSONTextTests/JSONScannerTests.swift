import Source
import Testing

@testable import JSONText

@Suite struct JSONScannerTests {
  @Test(arguments: [
    "{}", "[]", " [ 1 , -0 , 0.5 , 1e9 , 2E-3 , 1.5e+7 ] ", "null", "true", "false", "\"\"", "\"a\\u00e9\\n\\/\"",
    "{\"a\":{\"b\":[{}]},\"c\":null}", "\u{FEFF}{}", "\"\u{7F}\u{2028}😀\"", "\t\r\n1\n", "{\"\":0}",
  ])
  func acceptsWhatRFC8259Allows(_ text: String) throws {
    var remarks: [JSONRemark] = []
    let node = try JSONValue.read(Array(text.utf8), remarks: &remarks)
    #expect(remarks.isEmpty)
    var sink = JSONSink()
    node.value.write(to: &sink)
    let again = try JSONValue.read(sink.bytes, remarks: &remarks)
    #expect(plain(again) == plain(node))
  }

  @Test(arguments: [
    ("", 0), (" ", 1), ("{", 1), ("[1", 2), ("[1,]", 3), ("[,1]", 1), ("[1 2]", 3), ("{\"a\"}", 4), ("{\"a\":}", 5),
    ("{\"a\":1,}", 7), ("{a:1}", 1), ("{1:1}", 1), ("01", 0), ("-", 0), ("1.", 0), (".5", 0), ("1e", 0), ("+1", 0),
    ("tru", 3), ("trux", 3), ("nul", 3), ("\"a", 2), ("\"\\x\"", 1), ("\"\\u12g4\"", 1), ("\"\\u12", 5),
    ("\"\n\"", 1), ("[1]]", 3), ("[1}", 2), ("{\"a\":1]", 6), ("'a'", 0), ("NaN", 0), ("// c\n1", 0), ("[1]x", 3),
    ("\"\\", 2), ("{\"a\" 1}", 5), ("{,}", 1), ("{\"a\":1 \"b\":2}", 7),
  ])
  func refusesEverythingElseAndNamesThePlace(_ text: String, _ offset: Int) {
    var remarks: [JSONRemark] = []
    let failure = #expect(throws: JSONFailure.self) {
      try JSONValue.read(Array(text.utf8), remarks: &remarks)
    }
    #expect(failure?.offset == offset, "\(text): \(failure?.message ?? "")")
  }

  @Test func refusesOtherEncodings() {
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x7B, 0], [0xFE, 0xFF, 0, 0x7B], [0x7B, 0, 0x7D, 0], [0, 0, 0, 0x7B]] {
      #expect(throws: JSONFailure(.otherEncoding, at: 0)) { try JSONScanner(bytes) }
    }
    var remarks: [JSONRemark] = []
    #expect(throws: JSONFailure(.notUTF8, at: 1)) {
      try JSONValue.read([0x22, 0xE9, 0x22], remarks: &remarks)
    }
    #expect(throws: JSONFailure(.notUTF8, at: 2)) {
      try JSONValue.read([0x7B, 0x22, 0xC0, 0x80, 0x22, 0x3A, 0x31, 0x7D], remarks: &remarks)
    }
    #expect(throws: JSONFailure.self) {
      try JSONValue.read([0x22, 0x5C, 0x6E, 0xED, 0xA0, 0x80, 0x22], remarks: &remarks)
    }
  }

  @Test func readsEscapes() throws {
    #expect(try string(#""\"\\\/\b\f\n\r\tA\u00e9\uD83D\uDE00x""#).text == "\"\\/\u{8}\u{C}\n\r\tAé😀x")
  }

  @Test(arguments: [
    (#""a\uD800b""#, "a\u{FFFD}b", 1), (#""\uDC00""#, "\u{FFFD}", 1), (#""\uD800\uD800""#, "\u{FFFD}\u{FFFD}", 2),
    (#""\uD83D\u0041""#, "\u{FFFD}A", 1), (#""\uD83D\n""#, "\u{FFFD}\n", 1),
  ])
  func replacesHalfSurrogatePairsWithARemark(_ json: String, _ text: String, _ count: Int) throws {
    let read = try string(json)
    #expect(read.text == text)
    #expect(read.remarks.count == count)
    #expect(read.remarks.allSatisfy { $0.kind == .loneSurrogate && $0.range.count == 6 })
  }

  @Test func reportsDuplicateNamesAndTheLastOneCounts() throws {
    var remarks: [JSONRemark] = []
    let node = try JSONValue.read(Array(#"{"a":1,"b":2,"\u0061":3}"#.utf8), remarks: &remarks)
    #expect(remarks == [JSONRemark(.duplicateKey("a"), at: SourceRange(13, 21))])
    #expect(node.value["a"]?.value.integer == 3)
    #expect(node.value.members?.count == 3)
  }

  @Test func boundsDepth() throws {
    var remarks: [JSONRemark] = []
    let deep = [UInt8](repeating: 0x5B, count: 512) + [UInt8](repeating: 0x5D, count: 512)
    _ = try JSONValue.read(deep, remarks: &remarks)
    #expect(throws: JSONFailure(.tooDeep, at: 512)) {
      try JSONValue.read([UInt8](repeating: 0x5B, count: 100_000), remarks: &remarks)
    }
  }

  @Test(arguments: [
    ("9223372036854775807", Int.max), ("-9223372036854775808", .min), ("0", 0), ("-0", 0), ("9223372036854775808", nil),
    ("-9223372036854775809", nil), ("1.0", nil), ("1e2", nil), ("99999999999999999999999999", nil),
  ])
  func readsWholeNumbersThatFit(_ text: String, _ number: Int?) throws {
    var scanner = try JSONScanner(Array(text.utf8))
    if let number {
      #expect(try scanner.integer() == number)
    } else {
      #expect(throws: JSONFailure(.notAnInteger, at: 0)) { try scanner.integer() }
    }
  }

  @Test func neverTrapsOnAnyPrefixOrFlippedByte() {
    let sample = Array(#"{"a\u00e9":[1.5e3,true,null,"x\uD83D\uDE00 long enough for a vector"],"é":{"b":-12}}"#.utf8)
    for end in 0..<sample.count {
      var scanner = try? JSONScanner(Array(sample[..<end]))
      #expect((try? scanner?.skipValue()) == nil)
      for flip in [UInt8(0x01), 0x80, 0x20, 0x5F] {
        var changed = sample
        changed[end] ^= flip
        var remarks: [JSONRemark] = []
        _ = try? JSONValue.read(changed, remarks: &remarks)
      }
    }
  }

  @Test func asksForOneKindAndSaysWhatItFound() throws {
    var scanner = try JSONScanner(Array("[1]".utf8))
    #expect(throws: JSONFailure(.wrongKind(expected: .object, found: .array), at: 0)) { try scanner.beginObject() }
  }

  private func string(_ json: String) throws -> (text: String, remarks: [JSONRemark]) {
    var scanner = try JSONScanner(Array(json.utf8))
    let text = try scanner.string()
    try scanner.finish()
    return (text, scanner.remarks)
  }

  /// The same without ranges, written small.
  private func plain(_ node: JSONNode) -> [UInt8] {
    var sink = JSONSink()
    node.value.write(to: &sink)
    return sink.bytes
  }
}
