import CLibXML2
import Source

/// Collects what libxml2 complains about while one document is read.
final class RemarkLog {
  /// One complaint, at an offset of the decoded text.
  struct Entry {
    let remark: MarkupRemark
    let offset: Int
  }

  /// The complaints, up to the limit.
  private(set) var entries: [Entry] = []
  /// How many more there were.
  private(set) var uncounted = 0
  /// The first complaint that ended the reading.
  private(set) var fatal: Entry?
  /// Whether repairing the document came to cost more than its size can excuse.
  private(set) var isTooCostly = false

  private let limit: Int
  private var cost = 0
  private let context: xmlParserCtxtPtr

  init(_ context: xmlParserCtxtPtr, limit: Int) {
    self.context = context
    self.limit = limit
  }

  /// Notes a remark of ours where the parser stands.
  func note(_ remark: MarkupRemark) {
    note(Entry(remark: remark, offset: context.offset))
  }

  /// Runs something while this thread's complaints come here.
  func listen<Failure: Error>(while body: () throws(Failure) -> Void) throws(Failure) {
    cxml_listen(
      { data, complaint in
        guard let data, let complaint else { return }
        Unmanaged<RemarkLog>.fromOpaque(data).takeUnretainedValue().hear(complaint.pointee)
      }, Unmanaged.passUnretained(self).toOpaque())
    defer { cxml_listen(nil, nil) }
    try body()
  }

  private func hear(_ complaint: cxml_complaint) {
    charge()
    let isHTML = complaint.domain == XML_FROM_HTML.rawValue
    // libxml2 knows the elements of HTML 4: to it, `article` is a mistake.
    if isHTML, complaint.code == XML_HTML_UNKNOWN_TAG.rawValue { return }
    let isFatal = complaint.level == XML_ERR_FATAL.rawValue && !isHTML && fatal == nil
    guard isFatal || entries.count < limit else {
      uncounted += 1
      return
    }
    let entry = Entry(remark: remark(complaint), offset: offset(complaint))
    if isFatal { fatal = entry }
    note(entry)
  }

  private func remark(_ complaint: cxml_complaint) -> MarkupRemark {
    let severity: Severity = complaint.level > XML_ERR_WARNING.rawValue ? .error : .warning
    if complaint.domain == XML_FROM_SCHEMASV.rawValue { return MarkupRemark(.schema, severity, complaint.text) }
    if complaint.domain == XML_FROM_HTML.rawValue { return MarkupRemark(.syntax, .note, complaint.text) }
    let isEntity = complaint.code == XML_WAR_UNDECLARED_ENTITY.rawValue
    return MarkupRemark(isEntity ? .entity : .syntax, severity, complaint.text)
  }

  /// Where the fault is; a wrong end tag, and whatever breaks a schema, is reported from behind its tag.
  private func offset(_ complaint: cxml_complaint) -> Int {
    let isBehindTag =
      complaint.code == XML_ERR_TAG_NAME_MISMATCH.rawValue || complaint.domain == XML_FROM_SCHEMASV.rawValue
    return isBehindTag ? context.tagStart : context.offset
  }

  private func note(_ entry: Entry) {
    if entries.count < limit { entries.append(entry) } else { uncounted += 1 }
  }

  /// Every repair makes libxml2 look through all open elements: that is bounded, so that no page can hang us.
  private func charge() {
    cost += Int(context.pointee.nameNr)
    guard cost > 200_000_000, !isTooCostly else { return }
    isTooCostly = true
    xmlStopParser(context)
  }
}

extension cxml_complaint {
  /// The message without its line end.
  var text: String {
    var text = String(cString: message)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
