import JSONText
import Stages

/// The stages of a catalogue, for people and for programs.
struct FormatListing {
  /// A stage as it is listed.
  fileprivate struct Row {
    var name: String
    var summary: String
    var format: Format?
    var options: [OptionDeclaration]
  }

  private let groups: [(title: StaticString, rows: [Row])]

  /// Lists the stages of a catalogue.
  init(_ catalogue: Catalogue) {
    groups = [
      ("readers", catalogue.readers.map { Row($0.format, $0.about) }),
      (
        "transforms",
        catalogue.transforms.map { Row(name: $0.name, summary: $0.summary, options: $0.about.options) }
      ),
      ("writers", catalogue.writers.map { Row($0.format, $0.about) }),
    ]
  }

  /// The list for people.
  var text: String {
    let width = groups.flatMap(\.rows).map(\.name.columns).max() ?? 0
    let lists = groups.map { group in
      "\(group.title)".uppercased() + ":\n" + group.rows.map { text(of: $0, width: width) }.joined() + "\n"
    }
    return lists.joined() + "Options are set with --set STAGE.OPTION=VALUE, or in a manifest.\n"
  }

  /// The list for programs.
  var json: [UInt8] {
    var sink = JSONSink(pretty: true)
    sink.object { sink in
      for group in groups {
        sink.key(group.title)
        sink.array { sink in
          for row in group.rows { sink.object { write(row, to: &$0) } }
        }
      }
    }
    sink.newline()
    return sink.take()
  }

  private func text(of row: Row, width: Int) -> String {
    var signs = row.format.map { $0.fileExtensions.map { ".\($0)" } + [$0.mediaType] } ?? []
    signs.removeAll { $0.isEmpty }
    let tail = signs.isEmpty ? "" : " (\(signs.joined(separator: ", ")))"
    var lines = "  \(row.name.padded(to: width))  \(row.summary)\(tail)\n"
    let settings = row.options.map { "\(row.name).\($0.name)=\($0.shape.placeholder)" }
    let settingWidth = settings.map(\.columns).max() ?? 0
    for (setting, option) in zip(settings, row.options) {
      let fallback = option.fallback.map { " (default: \($0))" } ?? ""
      lines += "      \(setting.padded(to: settingWidth))  \(option.summary)\(option.shape.words)\(fallback)\n"
    }
    return lines
  }

  private func write(_ row: Row, to sink: inout JSONSink) {
    sink.member("name", row.name)
    sink.member("summary", row.summary)
    if let format = row.format {
      sink.member("extensions", format.fileExtensions)
      sink.member("mediaType", format.mediaType)
      sink.key("binary")
      sink.bool(format.isBinary)
    }
    sink.key("options")
    sink.array { sink in
      for option in row.options { sink.object { $0.write(option) } }
    }
  }
}

extension FormatListing.Row {
  fileprivate init(_ format: Format, _ about: StageAbout) {
    self.init(name: format.name, summary: format.summary, format: format, options: about.options)
  }
}

extension JSONSink {
  fileprivate mutating func write(_ option: OptionDeclaration) {
    member("name", option.name)
    member("summary", option.summary)
    switch option.shape {
    case .flag: member("type", "flag")
    case .text: member("type", "text")
    case .texts: member("type", "texts")
    case .files: member("type", "files")
    case .number(let bounds):
      member("type", "number")
      member("minimum", bounds.lowerBound)
      member("maximum", bounds.upperBound)
    case .choice(let words):
      member("type", "choice")
      member("choices", words)
    case .choices(let words):
      member("type", "choices")
      member("choices", words)
    }
    if let fallback = option.fallback { member("default", fallback) }
  }
}

extension OptionDeclaration.Shape {
  /// What stands for the value in help.
  fileprivate var placeholder: String {
    switch self {
    case .flag: "true|false"
    case .number(let bounds): "<\(bounds.lowerBound)…\(bounds.upperBound)>"
    case .text: "<text>"
    case .texts: "<text>,…"
    case .files: "<file>,…"
    case .choice(let words): words.joined(separator: "|")
    case .choices: "<word>,…"
    }
  }

  /// The words of which any number may be given, where they would make the value too wide.
  fileprivate var words: String {
    if case .choices(let words) = self { ": " + words.joined(separator: ", ") } else { "" }
  }
}
