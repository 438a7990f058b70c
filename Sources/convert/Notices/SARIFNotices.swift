import JSONText
import Source

/// Writes notices as one SARIF 2.1.0 document.
enum SARIFNotices {
  /// The document, also when there is nothing to tell.
  static func render(_ notices: [Notice]) -> [UInt8] {
    var sink = JSONSink(pretty: true)
    let rules = Rules(of: notices)
    sink.object { sink in
      sink.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      sink.member("version", "2.1.0")
      sink.key("runs")
      sink.array { $0.writeRun(notices, rules) }
    }
    sink.newline()
    return sink.take()
  }

  /// The ids that occur, each once, in the order of their first occurrence.
  fileprivate struct Rules {
    private(set) var notices: [Notice] = []
    private var indices: [String: Int] = [:]

    init(of notices: [Notice]) {
      for notice in notices where indices[notice.id] == nil {
        indices[notice.id] = self.notices.count
        self.notices.append(notice)
      }
    }

    func index(of notice: Notice) -> Int { indices[notice.id] ?? 0 }
  }

  fileprivate static func level(_ severity: Severity) -> String {
    switch severity {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

extension JSONSink {
  fileprivate mutating func writeRun(_ notices: [Notice], _ rules: SARIFNotices.Rules) {
    object { sink in
      sink.key("tool")
      sink.object { sink in
        sink.key("driver")
        sink.writeDriver(rules)
      }
      sink.member("columnKind", "unicodeCodePoints")
      sink.key("results")
      sink.array { sink in
        for notice in notices { sink.writeResult(notice, rules.index(of: notice)) }
      }
    }
  }

  private mutating func writeDriver(_ rules: SARIFNotices.Rules) {
    object { sink in
      sink.member("name", "convert")
      sink.member("version", ProgramVersion.number)
      sink.key("rules")
      sink.array { sink in
        for notice in rules.notices { sink.writeRule(notice) }
      }
    }
  }

  private mutating func writeRule(_ notice: Notice) {
    object { sink in
      sink.member("id", notice.id)
      sink.writeText("shortDescription", notice.meaning)
      sink.writeText("help", notice.remedy.isEmpty ? notice.meaning : notice.remedy)
      sink.key("defaultConfiguration")
      sink.object { $0.member("level", SARIFNotices.level(notice.severity)) }
    }
  }

  private mutating func writeResult(_ notice: Notice, _ rule: Int) {
    object { sink in
      sink.member("ruleId", notice.id)
      sink.member("ruleIndex", rule)
      sink.member("level", SARIFNotices.level(notice.severity))
      sink.writeText("message", notice.message)
      guard let file = notice.file else { return }
      sink.key("locations")
      sink.array { sink in
        sink.object { sink in
          sink.key("physicalLocation")
          sink.object { $0.writeLocation(file, notice.place) }
        }
      }
    }
  }

  private mutating func writeLocation(_ file: String, _ place: NoticePlace?) {
    key("artifactLocation")
    object { $0.member("uri", file.uriReference) }
    guard let place else { return }
    key("region")
    object { sink in
      sink.member("startLine", place.start.line)
      sink.member("startColumn", place.start.column)
      sink.member("endLine", place.end.line)
      sink.member("endColumn", place.end.column)
      guard let range = place.range else { return }
      sink.member("byteOffset", range.start)
      sink.member("byteLength", range.count)
    }
  }

  private mutating func writeText(_ name: StaticString, _ text: String) {
    key(name)
    object { $0.member("text", text) }
  }
}
