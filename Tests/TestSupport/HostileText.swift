/// Words that break writers that glue strings.
package enum HostileText {
  /// All of them.
  package static let all = [
    "plain words", "The river rose.", "\"straight\" and ‘curly’ “quotes”", "<b>&amp;</b> < > & '", "]]>", "<!-- -- -->",
    "<?php ?>", "back\\slash \\u0041", "{\"json\": [null]}", "tab\tline\nfeed\r\nreturn\r",
    "nul \u{0} soh \u{1} vt \u{B}",
    "esc \u{1B}[31m del \u{7F} nel \u{85}", "\u{2028}line\u{2029}", "\u{FEFF}bom\u{FFFE}\u{FFFF}", "\u{301}lone mark",
    "e\u{301} é", "\u{202E}override\u{202C} \u{2066}isolate\u{2069}", "שלום עולם", "السلام عليكم", "漢字かな交じり文", "한국어",
    "ไทยไม่มีช่องว่าง", "👩‍👩‍👧‍👦🏳️‍🌈", "\u{1F1E9}\u{1F1EA}", "\u{200B}\u{200D}\u{AD}", "\u{A0}nbsp\u{202F}", "\u{10FFFF}\u{F8FF}",
    "", " ",
    "  spaces  within  ", "---", "# heading", "* item", "50 % of $1,000.00 — €9",
    "very-long-word-without-any-break-in-it",
  ]
}
