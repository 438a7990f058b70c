import ArticleModel
import Markup
import NewsCodes

extension NITFLint {
  /// Judges what the story says it is.
  mutating func judgeIdentity() {
    let id = docdata?.all("doc-id").first
    if (id?.attribute("id-string")?.trimmed ?? "").isEmpty {
      find(.nitfNoIdentity, "the story has no doc-id with an id-string", id ?? docdata ?? root)
    }
    guard let urgency = docdata?.first("urgency"), let text = urgency.attribute("ed-urg")?.trimmed else { return }
    if !(Int(text).map { (1...8).contains($0) } ?? false) {
      find(.nitfNumberForm, "ed-urg=\"\(text.prefix(20))\" is no number from 1 to 8", urgency, "ed-urg")
    }
  }

  /// Judges the dates of the story by each other, and its status by its content; there is no clock here.
  mutating func judgeDates() {
    guard let docdata else { return }
    let status = docdata.attribute("management-status")?.trimmed.lowercased() ?? ""
    let (issue, release) = (docdata.first("date.issue"), docdata.first("date.release"))
    if status == "embargoed" {
      if let release, let until = Self.moment(release) {
        if let made = Self.moment(issue), until < made {
          find(.nitfPastEmbargo, "the embargo ended before the story was issued", release, "norm")
        }
      } else {
        find(.nitfOpenEmbargo, "the story is embargoed without end", docdata, "management-status")
      }
    }
    if let expire = docdata.first("date.expire"), let end = Self.moment(expire), let made = Self.moment(issue),
      end < made
    {
      find(.nitfDatesOrder, "date.expire lies before date.issue", expire, "norm")
    }
    let isKilled = ["canceled", "cancelled", "killed", "kill"].contains(status)
    if isKilled, root.first("body")?.all("body.content").contains(where: { !$0.text.trimmed.isEmpty }) ?? false {
      find(.nitfKillWithBody, "the story is \(status) and still carries content", docdata, "management-status")
    }
    for rights in docdata.all("doc.rights") {
      guard let from = rights.attribute("startdate").flatMap(NewsDate.init(iso8601:))?.secondsSinceEpoch,
        let until = rights.attribute("enddate").flatMap(NewsDate.init(iso8601:))?.secondsSinceEpoch, until < from
      else { continue }
      find(.nitfDatesOrder, "the rights end before they begin", rights, "enddate")
    }
  }

  private static func moment(_ element: MarkupElement?) -> Int? {
    element?.attribute("norm").flatMap(NewsDate.init(iso8601:))?.secondsSinceEpoch
  }

  /// Judges whether the story says who holds its rights.
  mutating func judgeRights() {
    let hasData = docdata.map { $0.first("doc.copyright") != nil || $0.first("doc.rights") != nil } ?? false
    let hasWords = root.first("body")?.first("body.head")?.first("rights") != nil
    if !hasData, !hasWords, !Self.holdsCopyright(root) {
      find(.nitfNoRights, "the story has neither doc.copyright nor doc.rights nor rights", docdata ?? root)
    }
  }

  private static func holdsCopyright(_ element: MarkupElement) -> Bool {
    element.elements.contains { $0.name.local == "copyrite" || holdsCopyright($0) }
  }

  /// Judges the words of the story.
  mutating func judgeWords() {
    let body = root.first("body")
    if let hedline = body?.first("body.head")?.first("hedline"), hedline.first("hl1")?.text.trimmed.isEmpty ?? false {
      find(.nitfEmptyHeadline, "the headline has no words", hedline.first("hl1") ?? hedline)
    }
    guard let body else { return }
    judgeWords(of: body)
    let words = body.all("body.content").map { Array($0.text.collapsed.utf8) }
    for message in (docdata?.all("ed-msg") ?? []).prefix(WordFaults.noteLimit.count) {
      let note = Array((message.attribute("info") ?? "").collapsed.utf8)
      if WordFaults.isTelling(note), words.contains(where: { WordFaults.holds($0, note) }) {
        find(.nitfNoteInBody, "the words of this note to editors stand in the body too", message, "info")
      }
    }
  }

  /// Words that hold entities or tags were escaped once too often; said once of a story.
  private mutating func judgeWords(of element: MarkupElement) {
    for case .text(let run) in element.children {
      if !hasDoubleEscape, let entity = WordFaults.entity(in: run.text) {
        hasDoubleEscape = true
        find(.nitfDoubleEscape, "\(element.name.local) reads \"\(entity)\" where a character was meant", element)
      }
      if !hasEscapedMarkup, element.name.local != "custom-table", let tag = WordFaults.tag(in: run.text) {
        hasEscapedMarkup = true
        find(.nitfEscapedMarkup, "\(element.name.local) holds markup as text, \(tag)", element)
      }
    }
    for case .element(let child) in element.children { judgeWords(of: child) }
  }
}
