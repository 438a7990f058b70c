import Source
import Testing

struct InkTests {
  @Test func countsScalarsAboveSpace() {
    #expect(Ink.count("a b\tc\n") == 3)
    #expect(Ink.count("Zürich 東京") == 8)
    #expect(Ink.count("") == 0)
  }

  @Test func countsEveryByteWhereverItStands() {
    for byte in 0...255 as ClosedRange<UInt8> {
      for neighbour in [0x00, 0x20, 0x21, 0x7F, 0x80, 0xBF, 0xC3, 0xFF] as [UInt8] {
        for place in 0..<17 {
          var bytes = [UInt8](repeating: neighbour, count: 17)
          bytes[place] = byte
          let expected = bytes.reduce(0) { $1 > 0x20 && $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
          #expect(Ink.count(bytes) == expected, "\(byte) at \(place) among \(neighbour)")
        }
      }
    }
  }
}
