import Markup
import Testing

@testable import XMLBridge

/// Documents in pieces: the same elements as in one, whatever the chunks.
struct MarkupStreamTests {
  private static let text = """
    <?xml version="1.0"?>
    <!-- before --><m a="1" xmlns="urn:m"><head><x>é</x></head>stray
    <set b="2"><i n="0">eins &amp; zwei</i><i n="1"><![CDATA[drei]]><j/></i>\r\n<i n="2"/></set><tail/></m>
    """

  /// Hands out bytes, a few at a time.
  private static func feed(_ bytes: [UInt8], by count: Int) -> (Int) -> [UInt8] {
    var rest = bytes[...]
    return { limit in
      let piece = Array(rest.prefix(min(limit, count)))
      rest = rest.dropFirst(piece.count)
      return piece
    }
  }

  private func pieces(_ bytes: [UInt8], by count: Int) throws -> [MarkupPiece] {
    let stream = try #require(try MarkupStream(by: PieceRule(opening: ["set"]), from: Self.feed(bytes, by: count)))
    var pieces: [MarkupPiece] = []
    while let piece = try stream.piece() { pieces.append(piece) }
    return pieces
  }

  @Test(arguments: [1, 2, 3, 7, 64, 10_000])
  func chunksDoNotMatter(count: Int) throws {
    let bytes = utf8(Self.text)
    let pieces = try pieces(bytes, by: count)
    let whole = try MarkupDocument.read(xml: bytes).root
    var opened: [String] = []
    var elements: [MarkupElement] = []
    var places: [String] = []
    for piece in pieces {
      switch piece {
      case .opened(let element): opened.append(element.name.local)
      case .element(let element, in: let place):
        elements.append(element)
        places.append(place)
      }
    }
    #expect(opened == ["m", "set"] && places == ["m", "set", "set", "set", "m"])
    let set = try #require(whole.first("set"))
    let expected = [whole.elements[0]] + set.elements + [whole.elements[2]]
    #expect(elements.map(\.range) == expected.map(\.range))
    #expect(elements.map(\.text) == expected.map(\.text))
    #expect(elements.map(\.children) == expected.map(\.children))
    #expect(elements.map(\.attributes) == expected.map(\.attributes))
    #expect(elements == expected)
    #expect(slice(bytes, elements[1].range) == "<i n=\"0\">eins &amp; zwei</i>")
  }

  @Test func wholeDocumentsComeInTheSamePieces() throws {
    let document = try MarkupDocument.read(xml: utf8(Self.text), by: PieceRule(opening: ["set"]))
    #expect(document.pieces.count == 7)
  }

  @Test func offsetsOfOtherEncodingsLeadBack() throws {
    let bytes: [UInt8] =
      utf8("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><m>") + utf8("<i>") + [0xE9, 0xE8]
      + utf8("</i><i>x</i></m>")
    let pieces = try pieces(bytes, by: 3)
    guard case .element(let last, _) = try #require(pieces.last) else { return }
    #expect(slice(bytes, last.range) == "<i>x</i>")
  }

  @Test func harmIsRefusedInPiecesToo() throws {
    #expect(throws: MarkupError.self) { try pieces(utf8("<!DOCTYPE m [<!ENTITY x 'y'>]><m>&x;</m>"), by: 5) }
    #expect(throws: MarkupError.self) { try pieces(utf8("<m><i></m>"), by: 5) }
    let crowd = "<m><i " + (0..<2_000).map { "a\($0)=''" }.joined(separator: " ") + "/></m>"
    for count in [100, 100_000] {
      #expect(throws: MarkupError.self) { try pieces(utf8(crowd), by: count) }
    }
    let deep = String(repeating: "<a>", count: 600)
    #expect(throws: MarkupError.self) { try pieces(utf8("<m>" + deep), by: 1_000) }
    #expect(try MarkupStream(by: PieceRule(opening: []), from: Self.feed([0xFF, 0xFE, 0, 0], by: 4)) == nil)
  }
}
