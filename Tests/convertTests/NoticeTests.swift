import Foundation
import Source
import Stages
import Testing

@testable import convert

@Suite("Notices")
struct NoticeTests {
  private static let kind = DiagnosticKind("text.odd", .warning, meaning: "It is odd.", remedy: "Even it out.")

  private func notice(_ text: String, _ range: Range<Int>, message: String = "odd") -> Notice {
    let file = SourceFile(name: "a b.txt", bytes: Array(text.utf8))
    return Notice(Diagnostic(Self.kind, message, at: SourceRange(range)), in: InputText(file))
  }

  @Test("point at the place, in rustc's shape")
  func text() {
    let rendered = TextNotices(isColored: false).render([notice("one\ntwo three\n", 8..<13)])
    #expect(
      rendered == """
        warning[text.odd]: odd
         --> a b.txt:2:5
          |
        2 | two three
          |     ^^^^^
          = help: Even it out.


        """)
  }

  @Test("count wide letters as two columns and marks as none")
  func wideLetters() {
    let rendered = TextNotices(isColored: false).render([notice("日本e\u{301}x", 9..<10)])
    #expect(rendered.contains("1 | 日本e\u{301}x\n  |      ^\n"))
  }

  @Test("let nothing steer the terminal")
  func controls() {
    let rendered = TextNotices(isColored: false).render([notice("a\u{1B}[31m\u{202E}b", 0..<1, message: "x\u{7}\ny")])
    #expect(!rendered.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{7}" })
    #expect(rendered.contains("x␇␊y"))
  }

  @Test("show a window of a long line, whatever is cut")
  func longLine() {
    let line = String(repeating: "é", count: 5_000)
    let rendered = TextNotices(isColored: false).render([notice(line, 4_000..<6_000)])
    #expect(rendered.split(separator: "\n").allSatisfy { $0.count < 200 })
    #expect(rendered.contains("| …é"))
    #expect(!rendered.contains("\u{FFFD}"))
  }

  @Test("are safe for any range on any input", arguments: ["", "\n", "a", "\r\n\r\n", "é", "a\nb"])
  func anyRange(_ text: String) {
    for start in -1...5 {
      for end in start...6 {
        let notice = notice(text, start..<end)
        for style in DiagnosticsStyle.allCases { #expect(!style.render([notice], colored: true).isEmpty) }
      }
    }
  }

  @Test("escape what GitHub's commands are made of")
  func gitHub() {
    var notice = notice("one\ntwo\n", 4..<7, message: "100%\nsure: really")
    notice.file = "a,b:c.txt"
    #expect(
      GitHubNotices.render([notice])
        == "::warning file=a%2Cb%3Ac.txt,line=2,endLine=2,col=1,endColumn=4,title=text.odd::"
        + "100%25%0Asure: really%0AEven it out.\n")
  }

  @Test("make a line of JSON each")
  func json() throws {
    let bytes = JSONNotices.render([notice("one\ntwo\n", 4..<7), notice("\u{1}\"", 0..<1, message: "\u{1}\"\\")])
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(
      lines.first == #"""
        {"kind":"diagnostic","id":"text.odd","severity":"warning","message":"odd","file":"a b.txt","place":\#
        {"bytes":[4,7],"line":2,"column":1,"endLine":2,"endColumn":4},"remedy":"Even it out."}
        """#)
    #expect(lines.count == 2)
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
  }

  @Test("tell of losses with what became of them")
  func loss() throws {
    let kind = LossKind("text.table", .structure, .major, meaning: "A table is gone.", remedy: "Write HTML.")
    let loss = Loss(kind, path: "bodies[0].blocks[3]", .approximated, excerpt: "A | B", ink: 2)
    let kept = Notice(loss, in: nil, isAllowed: false)
    #expect(kept.severity == .warning)
    #expect(Notice(loss, in: nil, isAllowed: true).severity == .note)
    let text = String(decoding: JSONNotices.render([kept]), as: UTF8.self)
    #expect(
      text.contains(
        #""loss":{"class":"structure","severity":"major","action":"approximated","path":"bodies[0].blocks[3]","#
          + #""excerpt":"A | B","ink":2,"allowed":false}"#))
  }
}
