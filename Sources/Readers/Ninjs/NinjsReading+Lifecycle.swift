import ArticleModel
import JSONText
import NewsCodes
import Source

extension NinjsReading {
  /// Dates, embargo, status and urgency.
  mutating func takeLifecycle(_ object: inout NinjsObject) {
    if let (date, text) = date("firstcreated", "first_created", from: &object) {
      metadata.lifecycle.firstCreated = date
      trace(.firstCreated, text.name, text.range)
    }
    if let (date, text) = date("versioncreated", "version_created", from: &object) {
      metadata.lifecycle.versionCreated = date
      trace(.versionCreated, text.name, text.range)
    }
    if let (date, text) = date("contentcreated", "content_created", from: &object) {
      metadata.lifecycle.contentCreated = date
      trace(.contentCreated, text.name, text.range)
    }
    if let (date, text) = date("expires", from: &object) {
      metadata.lifecycle.expires = [date]
      trace(.expires, 0, text.name, text.range)
    }
    takeEmbargo(&object)
    takeStatus(&object)
    if let urgency = object.number("urgency", in: 1...9) {
      metadata.lifecycle.urgency = urgency.value
      trace(.urgency, urgency.name, urgency.range)
    }
  }

  /// An embargo whose end cannot be read holds all the same: nobody must publish too early.
  private mutating func takeEmbargo(_ object: inout NinjsObject) {
    guard let text = object.text("embargoeduntil", "embargoed") else { return }
    trace(.embargo, text.name, text.range)
    guard let date = NewsDate(iso8601: text.value) else {
      metadata.lifecycle.embargo = .openEnded
      return remark(.ninjsBadEmbargo, "\"\(text.value.prefix(40))\" is no date", at: text.range)
    }
    metadata.lifecycle.embargo = .until(date)
    if date.offset == nil { remark(.ninjsNoZone, "the embargo \(date.iso8601) has no zone", at: text.range) }
  }

  private mutating func takeStatus(_ object: inout NinjsObject) {
    guard let text = object.text("pubstatus") else { return }
    let word = text.value.split(whereSeparator: { $0 == ":" || $0 == "/" }).last.map(String.init) ?? text.value
    switch word.lowercased() {
    case "usable": metadata.lifecycle.status = .usable
    case "withheld": metadata.lifecycle.status = .withheld
    case "canceled", "cancelled": metadata.lifecycle.status = .canceled
    default: metadata.lifecycle.status = .other(Code(spelled: text.value))
    }
    trace(.status, text.name, text.range)
  }
}
