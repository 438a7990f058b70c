import JSONText
import Source

/// Writes notices for programs: one JSON object on each line, its members in a fixed order.
enum JSONNotices {
  /// The notices, one on each line.
  static func render(_ notices: [Notice]) -> [UInt8] {
    var bytes: [UInt8] = []
    for notice in notices {
      var sink = JSONSink()
      sink.write(notice)
      sink.newline()
      bytes += sink.take()
    }
    return bytes
  }
}

extension JSONSink {
  fileprivate mutating func write(_ notice: Notice) {
    beginObject()
    member("kind", notice.damage == nil ? "diagnostic" : "loss")
    member("id", notice.id)
    member("severity", notice.severity.rawValue)
    member("message", notice.message)
    if let file = notice.file { member("file", file) }
    if let place = notice.place {
      key("place")
      write(place)
    }
    if let field = notice.field { member("field", field) }
    if let damage = notice.damage {
      key("loss")
      write(damage)
    }
    member("remedy", notice.remedy)
    endObject()
  }

  private mutating func write(_ place: NoticePlace) {
    beginObject()
    if let range = place.range {
      key("bytes")
      ints(range.start, range.end)
    }
    member("line", place.start.line)
    member("column", place.start.column)
    member("endLine", place.end.line)
    member("endColumn", place.end.column)
    endObject()
  }

  private mutating func write(_ damage: Notice.Damage) {
    beginObject()
    member("class", damage.loss.kind.sort.rawValue)
    member("severity", damage.loss.kind.severity.rawValue)
    member("action", damage.loss.action.rawValue)
    member("path", damage.loss.path)
    if !damage.loss.excerpt.isEmpty { member("excerpt", damage.loss.excerpt) }
    member("ink", damage.loss.ink)
    key("allowed")
    bool(damage.isAllowed)
    endObject()
  }
}
