import JSONText
import Stages

/// A name of a manifest with what may stand behind it: a value, or names below it.
struct OptionNode {
  /// What may stand behind the name.
  private enum Content {
    case value(OptionDeclaration.Shape, fallback: String?)
    case below([OptionNode])
  }

  private let name: String
  private let summary: String?
  private let content: Content

  /// A name with a value.
  init(_ name: String, _ shape: OptionDeclaration.Shape, _ summary: String, fallback: String? = nil) {
    self.name = name
    self.summary = summary
    content = .value(shape, fallback: fallback)
  }

  /// A name with names below it.
  init(_ name: String, _ summary: String?, _ below: [OptionNode]) {
    self.name = name
    self.summary = summary
    content = .below(below)
  }

  /// Options as maps in maps, and under their whole names: `set.language` stands as `language` below `set` as well.
  static func tree(of options: [OptionDeclaration]) -> [OptionNode] {
    tree(of: options.map { ($0.name.split(separator: ".").map(String.init)[...], $0) })
  }

  private static func tree(of paths: [(path: ArraySlice<String>, option: OptionDeclaration)]) -> [OptionNode] {
    var nodes: [OptionNode] = []
    var done: Set<String> = []
    for (path, option) in paths {
      guard let first = path.first, done.insert(first).inserted else { continue }
      let below = paths.filter { $0.path.first == first && $0.path.count > 1 }.map { ($0.path.dropFirst(), $0.option) }
      nodes.append(
        below.isEmpty
          ? OptionNode(first, option.shape, option.summary, fallback: option.fallback)
          : OptionNode(first, nil, tree(of: below)))
    }
    for (path, option) in paths where path.count > 1 {
      nodes.append(OptionNode(path.joined(separator: "."), option.shape, option.summary, fallback: option.fallback))
    }
    return nodes
  }

  /// Writes the name and its schema into the properties that are open.
  func write(to sink: inout JSONSink) {
    sink.key(name)
    sink.object { sink in
      if let summary { sink.member("description", summary) }
      switch content {
      case .below(let nodes):
        sink.members(orNull: true) { sink in for node in nodes { node.write(to: &sink) } }
      case .value(let shape, let fallback):
        Self.write(shape, to: &sink)
        if let fallback { sink.fallback(fallback, of: shape) }
      }
    }
  }

  private static func write(_ shape: OptionDeclaration.Shape, to sink: inout JSONSink) {
    switch shape {
    case .flag: sink.flagWords()
    case .number(let bounds):
      sink.member("type", "integer")
      sink.member("minimum", bounds.lowerBound)
      sink.member("maximum", bounds.upperBound)
    case .text: sink.words("type", scalars)
    case .choice(let words): sink.words("enum", words)
    case .choices(let words):
      // A single word stands for a list of one; several may stand in one text, with commas between.
      sink.words("type", ["string", "array"])
      sink.key("items")
      sink.object { $0.words("enum", words) }
    case .texts, .files:
      sink.words("type", scalars + ["array"])
      sink.key("items")
      sink.object { $0.words("type", scalars) }
    }
  }

  /// What YAML may take a text for.
  private static let scalars = ["string", "number", "boolean"]
}
