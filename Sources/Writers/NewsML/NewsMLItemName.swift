import ArticleModel
import NewsCodes
import Source
import Stages

/// The guid of an item and the moment of its version, given or made.
struct NewsMLItemName {
  /// The guid.
  let guid: String
  /// The moment, as `xs:dateTime`.
  let versionCreated: String

  /// Finds or makes both; what was derived is reported.
  init(
    _ metadata: Metadata, _ guid: ItemGuid?, _ envelope: Envelope?, in context: inout StageContext
  ) throws(StageFailure) {
    guard let guid else { throw StageFailure(Diagnostic(.newsMLNoGuid, field: FieldName.guid.rawValue)) }
    self.guid = guid.value
    if guid.basis != .stated {
      let message = "guid \(guid.value) was made of \(guid.basis.words)"
      context.report(Diagnostic(.newsMLDerivedGuid, message, field: FieldName.guid.rawValue))
    }
    guard let moment = DemandedMoment(metadata, envelope, facts: context.facts) else {
      throw StageFailure(Diagnostic(.newsMLNoMoment, field: FieldName.versionCreated.rawValue))
    }
    versionCreated = Self.text(of: moment, in: &context)
  }

  /// The moment as it is written: to the letter where it is one, else completed in UTC.
  ///
  /// A stated moment to the second without a zone stays without one: that is the source's word.
  private static func text(of moment: DemandedMoment, in context: inout StageContext) -> String {
    let date = moment.date
    let field = FieldName.versionCreated.rawValue
    if moment.basis == .stated, let second = date.second, second < 60, date.year > 0 {
      if date.offset == nil { context.report(Diagnostic(.newsMLNoZone, "\(date.iso8601) has no zone", field: field)) }
      return NewsMLSheet.lexical(date, .moment) ?? date.iso8601
    }
    let source =
      switch moment.basis {
      case .stated: "completed from \(date.iso8601)"
      case .epoch: "taken from SOURCE_DATE_EPOCH"
      case .message: "taken from the message, sent \(date.iso8601)"
      case .derived(let name): "derived from \(name.rawValue) \(date.iso8601)"
      }
    context.report(Diagnostic(.newsMLDerivedMoment, "versionCreated \(moment.utc) was \(source)", field: field))
    return moment.utc
  }
}
