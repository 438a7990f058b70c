import Source
import Stages

extension LossKind {
  /// What a web page can lose beside what a body written as XHTML can.
  static let htmlPage = PageLosses(of: "html", "a web page")
}

extension DiagnosticKind {
  static let htmlNothingToWrite = DiagnosticKind(
    "html.nothing-to-write", .error, meaning: "There is no article that a page could show.",
    remedy: "Give an input that holds an article.")
  static let htmlDerivedTitle = DiagnosticKind(
    "html.derived-title", .note, meaning: "The article has no main headline; the page is called by other words of it.",
    remedy: "State the headline with `-M headline=…` if it matters.")

  /// What the HTML writer says.
  static let ofHTMLWriter = [htmlNothingToWrite, htmlDerivedTitle]
}
