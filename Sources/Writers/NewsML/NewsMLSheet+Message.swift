import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

extension NewsMLSheet {
  /// Writes a message: its header, and the items.
  mutating func newsMessage(_ envelope: Envelope, _ items: [NewsMLPiece]) throws(StageFailure) {
    guard let sent = sent(envelope, items) else {
      throw StageFailure(Diagnostic(.newsMLNoMoment, field: FieldName.versionCreated.rawValue))
    }
    element("newsMessage", owning: envelope.foreignOfMessage, "envelope") { sheet in
      sheet.attribute("xmlns", NewsMLNamespace.nar)
      sheet.element("header", owning: envelope.foreignOfHeader, "envelope") { $0.header(envelope, sent: sent) }
      sheet.finishMisfits()
      sheet.finishCatalogs(besides: envelope.catalogs)
      sheet.element("itemSet") { sheet in
        for (index, item) in items.enumerated() {
          let (first, replaced) = (sheet.losses.count, sheet.sink.replacedScalars)
          sheet.piece(item)
          if sheet.sink.replacedScalars > replaced { sheet.itemsWithForbidden.insert(index) }
          if items.count > 1 { sheet.assign(lossesFrom: first, toItem: index) }
        }
      }
    }
  }

  /// Says of losses which item of several they befell.
  private mutating func assign(lossesFrom first: Int, toItem index: Int) {
    for place in losses.indices.dropFirst(first) { losses[place].path = "items[\(index)]." + losses[place].path }
  }

  /// Writes an item of any kind.
  mutating func piece(_ piece: NewsMLPiece) {
    switch piece {
    case .item(let item): newsItem(item)
    case .verbatim(let element): verbatim(element)
    }
  }

  /// When the message is sent: the envelope says it, else the latest of its items was made then.
  private mutating func sent(_ envelope: Envelope, _ items: [NewsMLPiece]) -> String? {
    if let date = envelope.sent {
      return lexical(date, .moment) ?? DemandedMoment(completing: date).utc
    }
    let moments = items.compactMap(\.versionCreated).map { ($0, NewsDate(iso8601: $0)?.secondsSinceEpoch ?? 0) }
    guard let latest = moments.max(by: { $0.1 < $1.1 })?.0 else { return nil }
    remark(Diagnostic(.newsMLDerivedMoment, "sent \(latest) was taken from the latest item"))
    return latest
  }

  private mutating func header(_ envelope: Envelope, sent: String) {
    element("sent") { sheet in
      if let date = envelope.sent { return sheet.spell(date, as: sent, "envelope.sent") }
      if sheet.isFromNewsML { sheet.own("text", "") }
      sheet.text(sent)
    }
    catalogs(envelope.catalogs)
    if let sender = envelope.sender { element("sender", text: sender) }
    if let id = envelope.transmitID { element("transmitId", text: id) }
    if let priority = envelope.priority {
      if (1...9).contains(priority) { element("priority", text: String(priority)) }
    }
    if let origin = envelope.origin { element("origin", text: origin) }
    for (index, stamp) in envelope.timestamps.enumerated() { timestamp(stamp, "envelope.timestamps[\(index)]") }
    for (index, destination) in envelope.destinations.enumerated() {
      let path = "envelope.destinations[\(index)]"
      element("destination", owning: destination.foreign, path) { sheet in
        if let role = destination.role { sheet.role(role, path + ".role") }
        sheet.text(destination.name)
      }
    }
    for (index, channel) in envelope.channels.enumerated() {
      element("channel") { sheet in
        sheet.identify(channel, "envelope.channels[\(index)]")
        sheet.text(channel.summary)
      }
    }
    for (index, signal) in envelope.signals.enumerated() { self.signal(signal, "envelope.signals[\(index)]") }
    takeMisfitsHere()
    if let priority = envelope.priority, !(1...9).contains(priority) { kept("priority", String(priority)) }
    for stamp in envelope.timestamps where lexical(stamp.date, .moment) == nil {
      kept("timestamp", stamp.date.text, stamp.role.map { ["role": $0] } ?? [:])
    }
  }

  /// Writes an element that the schema does not take, in a namespace of ours, where other namespaces may stand.
  mutating func kept(_ name: String, _ text: String, _ attributes: [String: String] = [:]) {
    var element = MarkupElement(MarkupName(name, namespace: OwnTerm.keptNamespace))
    element.attributes = attributes.sorted { $0.key < $1.key }.map { MarkupAttribute(MarkupName($0.key), $0.value) }
    element.children = [.text(MarkupText(text))]
    verbatim(element)
  }

  private mutating func timestamp(_ stamp: Timestamp, _ path: String) {
    guard let text = lexical(stamp.date, .moment) else { return }
    element("timestamp", owning: stamp.foreign, path) { sheet in
      sheet.attribute("role", stamp.role)
      sheet.spell(stamp.date, as: text, path)
    }
  }

  private mutating func role(_ role: String, _ path: String) {
    let isQCode = Code.isQCode(role) && !role.contains("://")
    refer("role", "roleuri", to: isQCode ? Code(role) : Code(uri: role), path)
  }
}

extension Envelope {
  /// What the source says on the message itself, as if the message owned it.
  fileprivate var foreignOfMessage: [ForeignPayload] {
    foreign.filter { $0.contextPath.hasPrefix("../") }.map { payload in
      var payload = payload
      payload.contextPath = String(payload.contextPath.dropFirst(3))
      return payload
    }
  }

  /// What it says in the header.
  fileprivate var foreignOfHeader: [ForeignPayload] {
    foreign.filter { !$0.contextPath.hasPrefix("../") }
  }
}
