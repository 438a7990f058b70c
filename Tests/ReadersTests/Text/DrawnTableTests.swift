import ArticleModel
import Testing

@testable import Readers

/// Tables that lines draw in any way: they are tables where their cells are certain, and words everywhere else.
struct DrawnTableTests {
  private static let story =
    "The council of a small harbour town voted on Monday to keep the last ferry to the islands, the mayor said."

  /// A table of three columns, the first row of which may be a head.
  private static let shapes: [(name: String, hasHead: Bool, lines: String)] = [
    (
      "grid", true,
      """
      +--------+-------+------+
      | Day    | Trips | Fare |
      +========+=======+======+
      | Monday | 3     | 4.50 |
      +--------+-------+------+
      | Sunday | 1     | 6.00 |
      +--------+-------+------+
      """
    ),
    (
      "list of a data base", true,
      """
      +--------+-------+------+
      | Day    | Trips | Fare |
      +--------+-------+------+
      | Monday |     3 | 4.50 |
      | Sunday |     1 | 6.00 |
      +--------+-------+------+
      """
    ),
    (
      "box", true,
      """
      ┌────────┬───────┬──────┐
      │ Day    │ Trips │ Fare │
      ├────────┼───────┼──────┤
      │ Monday │ 3     │ 4.50 │
      │ Sunday │ 1     │ 6.00 │
      └────────┴───────┴──────┘
      """
    ),
    (
      "box with a double line", true,
      """
      ╔════════╤═══════╤══════╗
      ║ Day    │ Trips │ Fare ║
      ╠════════╪═══════╪══════╣
      ║ Monday │ 3     │ 4.50 ║
      ║ Sunday │ 1     │ 6.00 ║
      ╚════════╧═══════╧══════╝
      """
    ),
    ("bars within", true, "Day | Trips | Fare\n---|---|---\nMonday | 3 | 4.50\nSunday | 1 | 6.00"),
    (
      "bars and crosses", true,
      " Day    | Trips | Fare\n--------+-------+------\n Monday |     3 | 4.50\n Sunday |     1 | 6.00"
    ),
    ("bars around", true, "| Day | Trips | Fare |\n|:---|:---:|---:|\n| Monday | 3 | 4.50 |\n| Sunday | 1 | 6.00 |"),
    (
      "dashes", true,
      """
      Day       Trips   Fare
      -------  ------  -----
      Monday        3   4.50
      Sunday        1   6.00
      """
    ),
    (
      "dashes of several lines", true,
      """
      ----------------------
      Day       Trips   Fare
      -------  ------  -----
      Monday        3   4.50

      Sunday        1   6.00
      ----------------------
      """
    ),
    (
      "equals signs", true,
      """
      ======  =====  ====
      Day     Trips  Fare
      ======  =====  ====
      Monday  3      4.50
      Sunday  1      6.00
      ======  =====  ====
      """
    ),
    ("tabs", false, "Day\tTrips\tFare\nMonday\t3\t4.50\nSunday\t1\t6.00"),
    (
      "blanks", false,
      """
        Day       Trips   Fare
        Monday        3   4.50
        Sunday        1   6.00
      """
    ),
  ]

  @Test(arguments: shapes.map(\.name), [nil, "paste", "pdf"])
  func aTableIsATable(name: String, kind: String?) throws {
    let shape = try #require(Self.shapes.first { $0.name == name })
    let reading = try Self.reading(shape.lines, kind)
    let tables = reading.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let table = try #require(tables.first, "\(name)")
    #expect(tables.count == 1)
    #expect(table.head.count == (shape.hasHead ? 1 : 0), "\(name)")
    let rows = (table.head + table.body).map { $0.cells.map(\.blocks.plainText) }
    #expect(rows == [["Day", "Trips", "Fare"], ["Monday", "3", "4.50"], ["Sunday", "1", "6.00"]], "\(name)")
    #expect(reading.traced(.body).joined().contains("Sunday"))
    let cell = try #require(table.body.last?.cells.last?.range)
    #expect(reading.source.text(in: cell) == "6.00")
    #expect(reading.blocks.count == 3, "\(reading.outline)")
    try expectClosed(reading)
  }

  @Test func cellsOfSeveralLinesAreOne() throws {
    let reading = try Self.reading(
      """
      +--------+--------------+
      | Day    | Remark       |
      +========+==============+
      | Monday | calls at the |
      |        | far bank     |
      +--------+--------------+
      | Sunday |              |
      +--------+--------------+
      """)
    guard case .table(let table)? = reading.blocks.dropFirst().first else { return #expect(Bool(false), "no table") }
    #expect(
      table.body.map { $0.cells.map(\.blocks.plainText) } == [["Monday", "calls at the far bank"], ["Sunday", ""]])
    try expectClosed(reading)
  }

  @Test func signsOfEastAsiaTakeTwoColumns() throws {
    let reading = try Self.reading("曜日     便数\n-------  ----\n月曜日      3\n日曜日      1")
    guard case .table(let table)? = reading.blocks.dropFirst().first else { return #expect(Bool(false), "no table") }
    #expect(table.body.map { $0.cells.map(\.blocks.plainText) } == [["月曜日", "3"], ["日曜日", "1"]])
    try expectClosed(reading)
  }

  @Test(arguments: [
    // Cells that span columns, and rows that do not close.
    "+-----+-----+\n| a spanning cell |\n+-----+-----+\n| 1   | 2   |\n+-----+-----+",
    "+-----+-----+\n| a   | b   |\n+-----+-----+\n| 1   | 2   |",
    "+-----------+\n| a box     |\n+-----------+\n| of words  |\n+-----------+",
    "┌───┬───┐\n│ a │ b │\n├───┴───┤\n│ c     │\n└───────┘",
    "a | b\n---|---|---\nc | d", "a | b | c\n---|---", "a | b\nc | d\ne | f",
    // Words that cross an edge, a rule without rows, breaks between parts of a text.
    "A heading of words\n-------  --------\nA line of words here\nAnother line of words", "----- -----", "- - -",
    "---\n\n---",
    "First word\n----------\nsecond", "Name   Job\n-----  ---\n\n\n",
    // Too few rows, no figures, words in columns, marks of lists, figures that count lines.
    "Monday      3\nSunday      1", "Home     News     Sport\nVideo    Audio    Games\nTerms    Help     About",
    """
    The council of a small       the mayor had said that
    harbour town voted in 2020   nobody was against it at
    to keep the last ferry of    all, though 12 members of
    the islands running          the council stayed away
    """,
    "1.  first of all\n2.  second of 2\n3.  third of 3", "a\tb\nc\td", "a\tb\nc\td\te\nf\tg",
  ])
  func whatIsNotCertainStaysWords(lines: String) throws {
    for kind in ["paste", "markdown", "pdf", "terminal"] {
      let reading = try Self.reading(lines, kind)
      #expect(!reading.remarks.contains("text.table"), "\(kind): \(lines)")
      try expectClosed(reading)
    }
  }

  @Test(arguments: [
    "+-+-+\n", "| a |\n", "┌─┬─┐\n│a│b│\n", "--- ---\n", "a  1\n", "a\tb\n", "a | b\n---|---\n",
    "----------\nx\n--- ---\ny\n",
    "=== ===\n", "\u{A0}a   1\u{A0}\n", "+--+--+\n|\u{A0}|\u{200B}|\n",
  ])
  func manyLinesEnd(unit: String) throws {
    let reading = try Reading(
      "# A title\n\n" + String(repeating: unit, count: 2_000), settings: ["kind": "paste"])
    try expectClosed(reading)
  }

  private static func reading(_ lines: String, _ kind: String? = nil) throws -> Reading {
    let settings = kind.map { ["kind": $0] } ?? [:]
    return try Reading("# Harbour town keeps its ferry\n\n\(story)\n\n\(lines)\n\n\(story)\n", settings: settings)
  }
}
