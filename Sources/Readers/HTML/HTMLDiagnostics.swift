import Source
import Stages
import XMLBridge

extension DiagnosticKind {
  static let htmlEmpty = DiagnosticKind(
    "html.empty", .error, meaning: "The file holds nothing but white space.", remedy: "Check how the file was made.")
  static let htmlUnreadable = DiagnosticKind(
    "html.unreadable", .error, meaning: "The page could not be read as HTML.",
    remedy: "Check that it is HTML, and in which encoding.")
  static let htmlLimit = DiagnosticKind(
    "html.limit", .error, meaning: "The page is larger or deeper than a page of news can be.",
    remedy: "Check how it was made; cut it down to the story.")
  static let htmlRepaired = DiagnosticKind(
    "html.repaired", .note, meaning: "The markup breaks a rule and was read as a browser would read it.",
    remedy: "Nothing, unless the text comes out wrong.")
  static let htmlEncoding = DiagnosticKind(
    "html.encoding", .warning, meaning: "Bytes did not fit the encoding of the page, or it had to be guessed.",
    remedy: "Convert the page to UTF-8, or declare its encoding in a `meta` element.")
  static let htmlNoTitle = DiagnosticKind(
    "html.no-title", .warning,
    meaning: "The page has neither a title nor a first-level heading, so there is no headline.",
    remedy: "Give one: `-M headline=…`.")
  static let htmlStaleRecord = DiagnosticKind(
    "html.stale-record", .warning,
    meaning: "The page carries a record of its story that says otherwise than the page; the page itself was read.",
    remedy: "Write the page anew, or take the record out.")
  static let htmlListPage = DiagnosticKind(
    "html.list-page", .warning,
    meaning: "The page lists stories and tells none: what was read may be no story at all.",
    remedy: "Convert the pages that it leads to.")
  static let htmlSeveralStories = DiagnosticKind(
    "html.several-stories", .warning,
    meaning: "The page tells several stories, each with a heading that leads to a page of its own; each is an article.",
    remedy: "Convert the page of the one you want, or name it with a recipe's `story`.")
  static let htmlLiveBlog = DiagnosticKind(
    "html.live-blog", .note,
    meaning: "The page calls its story a live blog; each entry that it names is a section of role `live-entry`.",
    remedy: "Nothing needs to be done.")
  static let htmlRecipeBroken = DiagnosticKind(
    "html.recipe-broken", .error, meaning: "The recipe cannot be read, or does not do what its own fixtures ask.",
    remedy: "Mend the recipe at the place that the message names.")
  static let htmlRecipeDrift = DiagnosticKind(
    "html.recipe-drift", .warning,
    meaning: "The page lacks what the recipe names: its makers may have changed how they build pages.",
    remedy: "Look at the page and bring the recipe up to date.")
  static let htmlDataMended = DiagnosticKind(
    "html.linked-data-mended", .note,
    meaning: "A script of JSON-LD breaks the rules of JSON and was read as it can only be meant.",
    remedy: "Nothing needs to be done.")
  static let htmlDataBroken = DiagnosticKind(
    "html.linked-data-broken", .warning,
    meaning: "A script of JSON-LD is no JSON, so that nothing it says was taken.",
    remedy: "Check what the page says about its story, and give what is missing with -M.")
}

extension Diagnostic {
  /// What the bridge noticed, under an id of this reader.
  static func htmlRemark(_ remark: MarkupRemark) -> Diagnostic {
    let kind: DiagnosticKind =
      switch remark.topic {
      case .encoding: .htmlEncoding
      case .syntax, .doctype, .entity, .limit, .schema: .htmlRepaired
      }
    var diagnostic = Diagnostic(kind, remark.message, at: remark.range)
    diagnostic.position = remark.position
    return diagnostic
  }
}

extension StageFailure {
  static let htmlEmpty = StageFailure(Diagnostic(.htmlEmpty, "the file holds no text"))

  /// Why the bridge gave up, under an id of this reader.
  static func htmlCannotBeRead(_ error: MarkupError) -> StageFailure {
    let isLimit = error.reason == .limit
    var diagnostic = Diagnostic(isLimit ? .htmlLimit : .htmlUnreadable, error.message, at: error.range)
    diagnostic.position = error.position
    return StageFailure(diagnostic, isLimit ? .limit : .conversion)
  }
}
