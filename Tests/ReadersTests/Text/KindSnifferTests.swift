import Testing

@testable import Readers

/// What made a text is told from its lines, or by the user.
struct KindSnifferTests {
  private static let sentence = "The mayor said on Tuesday that the new bridge will be opened before the year ends."

  private func kind(_ text: String) -> TextKind {
    Array(text.utf8).withUnsafeBufferPointer { KindSniffer($0, from: 0).kind }
  }

  @Test(arguments: [
    ("## Bridge opens\n\n\(sentence)\n", TextKind.markdown),
    ("Bridge opens\n\n[Home](/) [Sport](/sport)\n\n\(sentence)\n", .markdown),
    ("![A bridge](bridge.jpg)\n\n\(sentence)\n", .markdown),
    ("Bridge opens\n\n\(sentence)\n", .paste),
    ("Bridge opens\nBy Jane Doe\n\n\(sentence)\n\(sentence)\n", .paste),
    ("\u{C}Bridge opens\n\n\(sentence)\n", .pdf),
    ("ZCZC\nBridge opens\n\n\(sentence)\nNNNN\n", .wire),
    ("Bridge opens\n\n\(sentence)\n\n-30-\n", .wire),
    ("From: Jane Doe\nTo: The desk\nSubject: Bridge opens\n\n\(sentence)\n", .mail),
    ("Von: Jane Doe\nAn: Redaktion\nBetreff: Brücke\n\n\(sentence)\n", .mail),
  ])
  func kindShowsInTheLines(text: String, expected: TextKind) {
    #expect(kind(text) == expected)
  }

  @Test func numbersThatCountUpMarkLinks() {
    let menu = (1...9).map { "[\($0)]Section \($0)\n" }.joined()
    #expect(kind(menu + "\n" + Self.sentence) == .terminal)
    #expect(kind((1...9).map { _ in "[3]Section\n" }.joined() + "\n" + Self.sentence) == .paste)
  }

  @Test func indentsAndControlsMakeADump() {
    let lines = (1...9).map { "Line \($0)\n" }.joined()
    #expect(kind(lines) == .paste)
    #expect(kind(lines + "(BUTTON) Search\n") == .terminal)
    #expect(kind((1...9).map { "   Line \($0)\n" }.joined()) == .terminal)
  }

  @Test func twoHeadersAreNoMail() {
    #expect(kind("From: Jane Doe\nSubject: Bridge opens\n\n\(Self.sentence)\n") == .paste)
  }

  @Test(arguments: TextKind.allCases) func theUserHasTheLastWord(kind: TextKind) throws {
    let text = "Bridge opens\n\n\(Self.sentence)\n"
    let reading = try Reading(text, settings: ["kind": kind.rawValue])
    let remark = try #require(reading.context.diagnostics.first { $0.id == "text.kind" })
    #expect(remark.message.contains(kind.name))
    #expect(TextKindOption(rawValue: kind.rawValue)?.kind == kind)
  }

  @Test func theKindIsTold() throws {
    let remarks = try Reading("## Bridge opens\n\n\(Self.sentence)\n").context.diagnostics
    #expect(remarks.contains { $0.id == "text.kind" && $0.message == "read as Markdown" })
  }
}
