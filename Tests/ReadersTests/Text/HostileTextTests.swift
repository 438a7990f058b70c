import ArticleModel
import Glibc
import Source
import Stages
import Testing

@testable import Readers

/// Bytes nobody meant well: every one ends in an answer, and in time that grows with the input only.
struct HostileTextTests {
  @Test(arguments: ["", "\n\n\n", " \t\r\n", "\u{FEFF}", "\u{A0}\u{200B}\n", "\u{0}\u{0}"])
  func emptyTextFails(text: String) {
    #expect(throws: StageFailure(Diagnostic(.emptyText, at: SourceRange(0, text.utf8.count)))) { try Reading(text) }
  }

  @Test func strayBytesAreRepaired() throws {
    let reading = try Reading(
      bytes: Array("# Caf".utf8) + [0xE9] + Array("\n\nHe said ".utf8) + [0x93, 0x6E, 0x6F, 0x94])
    #expect(reading.metadata.texts.headline?.text.plainText == "Café")
    #expect(reading.outline == ["p: He said “no”"])
    let remark = try #require(reading.context.diagnostics.first { $0.id == "text.not-utf-8" })
    #expect(remark.range == SourceRange(5, 6) && remark.message.contains("byte 5"))
    #expect(reading.traced(.headline) == ["Caf\u{FFFD}"])
  }

  @Test func strayBytesThatMeanNothingAreReplaced() throws {
    let reading = try Reading(bytes: Array("# Caf".utf8) + [0x81, 0x8D])
    #expect(reading.metadata.texts.headline?.text.plainText == "Caf\u{FFFD}\u{FFFD}")
  }

  @Test(arguments: [true, false])
  func utf16WithoutAMarkShowsByItsZeros(isLittle: Bool) throws {
    let text = "# Rain in Kraków – again\n\nIt rained on the river."
    var bytes: [UInt8] = []
    for unit in text.utf16 {
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      bytes += isLittle ? [low, high] : [high, low]
    }
    let reading = try Reading(bytes: bytes)
    #expect(reading.metadata.texts.headline?.text.plainText == "Rain in Kraków – again")
    #expect(reading.remarks.contains("text.utf-16"))
    let few = try Reading("R\0ain in\0 May, and then some more of it.")
    #expect(!few.remarks.contains("text.utf-16"))
  }

  @Test func utf16IsReadAsSuch() throws {
    let text = "# Café 😀\n\nBy Jane Doe\n\nHe said so.\n"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let reading = try Reading(bytes: bytes)
    #expect(reading.metadata.texts.headline?.text.plainText == "Café 😀")
    let range = try #require(reading.metadata.credits.creators.first?.range)
    var name: [UInt16] = []
    for index in stride(from: range.start, to: range.end, by: 2) {
      name.append(UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8)
    }
    #expect(String(decoding: name, as: UTF16.self) == "Jane Doe")
  }

  @Test(arguments: [true, false])
  func loneSurrogatesAreReplaced(isLittle: Bool) throws {
    let words = "The ferry sails "
    for stray in [[0xD83D], [0xDE00], [0xDE00, 0xD83D], [0xD83D, 0xD83D, 0xDE00], [0xDBFF, 0x20]] as [[UInt16]] {
      let units = [0xFEFF] + Array("# Ferry\n\n\(words)".utf16) + stray + Array(" again, said Ada.\n".utf16)
      let bytes = units.flatMap { unit -> [UInt8] in
        let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
        return isLittle ? [low, high] : [high, low]
      }
      let reading = try Reading(bytes: bytes)
      #expect(reading.blocks.plainText.hasPrefix(words) && reading.blocks.plainText.hasSuffix("again, said Ada."))
      #expect(reading.blocks.plainText.contains("\u{FFFD}") && reading.account.closes)
      for length in stride(from: 3, to: bytes.count, by: 3) { _ = try? Reading(bytes: Array(bytes.prefix(length))) }
    }
    let three = try Reading(bytes: Array("# Ferry\n\n\(words)".utf8) + [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80, 0x2E])
    #expect(three.blocks.plainText.hasPrefix(words) && three.account.closes)
  }

  @Test func controlsOfDirectionAreKeptAndTold() throws {
    let words = "The \u{202E}yrref\u{202C} sails \u{2066}again\u{2069}, said \u{200F}Ada\u{200E}."
    let reading = try Reading("# Ferry\n\n\(words)\n")
    #expect(reading.blocks.plainText == words && reading.remarks.contains("text.direction-controls"))
    #expect(reading.account.closes)
    for length in 0..<words.utf8.count { _ = try? Reading(bytes: Array(words.utf8.prefix(length))) }
  }

  @Test func nulBytesAreLeftOut() throws {
    let reading = try Reading("# Ti\u{0}tle\n\nHe said so.\n")
    #expect(reading.metadata.texts.headline?.text.plainText == "Title")
    #expect(reading.remarks.contains("text.control-characters"))
  }

  @Test func tooManyParagraphsAreALimit() {
    #expect {
      try Reading(String(repeating: "a\n\n", count: 20), settings: ["most-paragraphs": "10"])
    } throws: {
      ($0 as? StageFailure)?.kind == .limit
    }
  }

  @Test func emptyLinesCostNothing() throws {
    let reading = try Reading("# A title\n" + String(repeating: "\n", count: 1_000_000) + "He said so.\n")
    #expect(reading.outline == ["p: He said so."])
  }

  @Test(arguments: [
    "*a ", "**a** ", "[", "[a](", "](", "![", "<u>", "</u>", "<b", "< ", ">", "`", "`a``", "\\", "_a", "a - b - c ",
    "***",
    "[a](b \"", "<a href=\"x\">", "((((", "a\n\nb ", "# a\n\n", "- a\n", "> ", "```\n", "By A ", "&lt;", "©", "Photo: ",
    "é", "+-+-+\n", "+-+-+\n|a|b|\n", "┌─┬─┐\n", "a  b  1\n", " a  b  1\n  a  b  1\n", "a\tb\n", "-- --\n",
    "-----------\na\n",
    "a | b\n", "[^a]", "[^a]: b\n\n", "\u{1B}$B", "Home > ", "12:30 ", "令和8年", "มกราคม ", "a\u{202E}",
  ])
  func timeGrowsWithTheInput(unit: String) throws {
    let small = time(unit, 2_000)
    let large = time(unit, 32_000)
    // Linear work takes 16 times as long; quadratic work would take 256 times.
    #expect(large < small * 100 + .milliseconds(50), "\(unit): \(small) and \(large)")
  }

  @Test func depthIsBounded() throws {
    let reading = try Reading(
      "# A title\n\n" + String(repeating: "*a **b ", count: 5_000) + String(repeating: "** *", count: 5_000))
    #expect(reading.account.closes)
    _ = reading.article.bodies.first?.blocks.plainText
    let nested = try Reading(
      "# A title\n\n" + (0..<2_000).map { String(repeating: "  ", count: $0 % 500) + "- a" }.joined(separator: "\n"))
    #expect(nested.account.closes)
  }

  private func time(_ unit: String, _ count: Int) -> Duration {
    let text = String(repeating: unit, count: count)
    var best = Duration.seconds(1_000)
    for _ in 0..<2 {
      let start = processorTime()
      _ = try? Reading(text)
      best = min(best, processorTime() - start)
    }
    return best
  }

  /// What this thread has had of the processor: whatever else runs on the machine does not count.
  private func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
