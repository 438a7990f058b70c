import ArticleModel
import Testing

@testable import Readers

/// The parts of a mail are read in the encodings that their heads name.
struct MailCharsetTests {
  /// The letters of so short a text tell nothing.
  @Test(arguments: [
    ("windows-1250", "Łódź żyje."), ("koi8-r", "Мэр."), ("ISO-8859-7", "Ναι."), ("Shift_JIS", "渡し船。"),
    ("gb2312", "渡轮。"), ("EUC-KR", "배."), ("iso-2022-jp", "渡し船。"), ("windows-1252", "Là-bas."),
  ])
  func partsAreReadAsTheirHeadsSay(charset: String, words: String) throws {
    let bytes = try #require(Encoder.bytes(of: words, in: charset))
    let hex = bytes.map { byte in
      let figures = String(byte, radix: 16, uppercase: true)
      return "=" + (figures.utf8.count < 2 ? "0" : "") + figures
    }.joined()
    let head = "From: a@b.example\nTo: desk@example.com\nSubject: =?\(charset)?q?\(hex)?="
    for encoding in ["quoted-printable", "8bit"] {
      let type = "Content-Type: text/plain; charset=\"\(charset)\"\nContent-Transfer-Encoding: \(encoding)"
      let body = encoding == "8bit" ? bytes : Array(hex.utf8)
      let reading = try Reading(bytes: Array("\(head)\n\(type)\n\n".utf8) + body + Array("\n".utf8))
      #expect(reading.outline == ["p: \(words)"], "\(charset) \(encoding)")
      #expect(reading.metadata.texts.headline?.text.plainText == words, "\(charset)")
      try expectClosed(reading)
    }
  }

  @Test func theUserKnowsBetterThanAHead() throws {
    let type = "Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable"
    let reading = try Reading(
      "From: a@b.example\nTo: desk@example.com\nSubject: A\n\(type)\n\n=CC=DD=F0.\n",
      settings: ["encoding": "windows-1251"])
    #expect(reading.outline == ["p: МЭр."])
  }
}
