import ArticleModel
import NewsCodes
import Source
import Stages

extension NewsMLSheet {
  /// Writes a message: its header, and the items.
  mutating func newsMessage(_ envelope: Envelope, _ items: [NewsMLItem]) throws(StageFailure) {
    guard let sent = sent(envelope, items) else {
      throw StageFailure(Diagnostic(.newsMLNoMoment, field: FieldName.versionCreated.rawValue))
    }
    element("newsMessage") { sheet in
      sheet.attribute("xmlns", NewsMLNamespace.nar)
      sheet.element("header") { $0.header(envelope, sent: sent) }
      sheet.element("itemSet") { sheet in
        for item in items { sheet.newsItem(item) }
      }
    }
  }

  /// When the message is sent: the envelope says it, else the latest of its items was made then.
  private mutating func sent(_ envelope: Envelope, _ items: [NewsMLItem]) -> String? {
    if let date = envelope.sent {
      return lexical(date, .moment, "envelope.sent") ?? DemandedMoment(completing: date).utc
    }
    let moments = items.map { ($0.versionCreated, NewsDate(iso8601: $0.versionCreated)?.secondsSinceEpoch ?? 0) }
    guard let latest = moments.max(by: { $0.1 < $1.1 })?.0 else { return nil }
    remark(Diagnostic(.newsMLDerivedMoment, "sent \(latest) was taken from the latest item"))
    return latest
  }

  private mutating func header(_ envelope: Envelope, sent: String) {
    element("sent", text: sent)
    catalogs(envelope.catalogs)
    if let sender = envelope.sender { element("sender", text: sender) }
    if let id = envelope.transmitID { element("transmitId", text: id) }
    if let priority = envelope.priority {
      if (1...9).contains(priority) {
        element("priority", text: String(priority))
      } else {
        lose(.newsMLNoPlace, "envelope.priority", .dropped, String(priority))
      }
    }
    if let origin = envelope.origin { element("origin", text: origin) }
    for (index, stamp) in envelope.timestamps.enumerated() { timestamp(stamp, "envelope.timestamps[\(index)]") }
    for (index, destination) in envelope.destinations.enumerated() {
      element("destination") { sheet in
        if let role = destination.role { sheet.role(role, "envelope.destinations[\(index)].role") }
        sheet.sink.text(destination.name)
      }
    }
    for (index, channel) in envelope.channels.enumerated() {
      element("channel") { sheet in
        sheet.identify(channel, "envelope.channels[\(index)]")
        sheet.sink.text(channel.summary)
      }
    }
    for (index, signal) in envelope.signals.enumerated() { self.signal(signal, "envelope.signals[\(index)]") }
    foreign(envelope.foreign, "envelope.foreign")
  }

  private mutating func timestamp(_ stamp: Timestamp, _ path: String) {
    guard let text = lexical(stamp.date, .moment, path) else {
      lose(.newsMLDate, path, .dropped, stamp.date.iso8601)
      return
    }
    element("timestamp") { sheet in
      sheet.attribute("role", stamp.role)
      sheet.sink.text(text)
    }
  }

  private mutating func role(_ role: String, _ path: String) {
    let isQCode = Code.isQCode(role) && !role.contains("://")
    refer("role", "roleuri", to: isQCode ? Code(role) : Code(uri: role), path)
  }
}
