import Foundation
import Testing

@testable import JSONText

@Suite struct JSONSinkTests {
  @Test func writesCommasByConstruction() {
    var sink = JSONSink()
    sink.object { sink in
      sink.key("a")
      sink.array { sink in
        sink.int(1)
        sink.null()
        sink.bool(true)
        sink.object { _ in }
      }
      sink.key("b" as String)
      sink.string("x")
      sink.key("r")
      sink.ints(-3, 40)
    }
    #expect(text(of: sink) == #"{"a":[1,null,true,{}],"b":"x","r":[-3,40]}"#)
  }

  @Test func laysOutInTwoSpaces() {
    var sink = JSONSink(pretty: true)
    sink.beginObject()
    sink.key("list")
    sink.beginArray()
    sink.ints(1, 2)
    sink.string("two")
    sink.endArray()
    sink.key("empty")
    sink.beginArray()
    sink.endArray()
    sink.endObject()
    sink.newline()
    #expect(
      text(of: sink) == """
        {
          "list": [
            [1, 2],
            "two"
          ],
          "empty": []
        }

        """)
  }

  @Test(arguments: [0, 1, 9, 10, 99, 100, -1, -10, .max, .min])
  func writesNumbers(_ number: Int) {
    var sink = JSONSink()
    sink.int(number)
    #expect(text(of: sink) == String(number))
  }

  @Test func takesBackWhatWasWrittenSinceAMark() {
    var sink = JSONSink()
    sink.beginObject()
    sink.key("kept")
    sink.int(1)
    let mark = sink.mark
    sink.key("gone")
    sink.beginObject()
    sink.endObject()
    sink.rewind(to: mark)
    sink.key("next")
    sink.int(2)
    sink.endObject()
    #expect(text(of: sink) == #"{"kept":1,"next":2}"#)
  }

  @Test func escapesEveryScalarAtEveryPlaceOfAVector() throws {
    for lead in 0..<18 {
      let hostile = (0..<0xA0).compactMap(Unicode.Scalar.init).map(String.init).joined()
      let text = String(repeating: "é", count: lead) + hostile + "\u{2028}\u{FFFF}😀"
      try expectFoundationReadsBack(text)
    }
  }

  @Test func escapesLongTexts() throws {
    try expectFoundationReadsBack(String(repeating: "a\"\u{1}", count: 5000))
    try expectFoundationReadsBack(String(repeating: "plain words only ", count: 3000))
  }

  @Test func usesRoomAgain() {
    var first = JSONSink()
    first.string(String(repeating: "x", count: 9000))
    var second = JSONSink(reusing: first.take())
    second.string("short")
    second.reset()
    second.int(7)
    #expect(second.bytes == Array("7".utf8))
    #expect(second.take() == Array("7".utf8))
  }

  private func expectFoundationReadsBack(_ text: String) throws {
    var sink = JSONSink()
    sink.array { $0.string(text) }
    let read = try JSONSerialization.jsonObject(with: Data(sink.bytes)) as? [String]
    #expect(read?.first.map { Array($0.utf8) } == Array(text.utf8))
    #expect(!sink.bytes.contains { $0 < 0x20 })
  }

  private func text(of sink: JSONSink) -> String {
    String(decoding: sink.bytes, as: UTF8.self)
  }
}
