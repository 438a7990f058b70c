import Source
import Yams

/// Walks the nodes of a manifest, keeps what has the right shape, and takes down what has not.
struct ManifestWalk {
  /// What is wrong, in the order of the file.
  private(set) var problems: [Diagnostic] = []

  /// The manifest as it is written.
  mutating func manifest(_ root: Node?, named name: String) -> ManifestFile {
    let top = members(of: root, "the manifest", known: ["metadata", "pipelines"])
    var pipelines: [ManifestPipeline] = []
    if let node = top["pipelines"] {
      for (key, value) in pairs(of: node, "pipelines") { pipelines.append(pipeline(key, value)) }
    }
    if pipelines.isEmpty, problems.isEmpty {
      complain(.missingKey, "the manifest has no pipelines", at: top["pipelines"] ?? root)
    }
    let metadata = top["metadata"].map { settings(of: $0, "metadata") } ?? []
    return ManifestFile(name: name, metadata: metadata, pipelines: pipelines)
  }

  private mutating func pipeline(_ key: Node, _ value: Node) -> ManifestPipeline {
    let name = key.string ?? ""
    let parts = members(of: value, "a pipeline", known: ["read", "transforms", "write", "metadata"])
    let write = parts["write"].map { steps(of: $0, "write") } ?? []
    if write.isEmpty, parts["write"]?.sequence?.isEmpty ?? true, value.mapping != nil {
      complain(.missingKey, "the pipeline \"\(name)\" does not say what to write", at: parts["write"] ?? key)
    }
    return ManifestPipeline(
      name: name, position: SourcePosition(key.mark), read: parts["read"].flatMap { step(of: $0, "read") },
      transforms: parts["transforms"].map { steps(of: $0, "transforms") } ?? [], write: write,
      metadata: parts["metadata"].map { settings(of: $0, "metadata") } ?? [])
  }

  /// The stages of a list, or the only one.
  private mutating func steps(of node: Node, _ what: String) -> [ManifestStep] {
    guard let list = node.sequence else { return [step(of: node, what)].compactMap(\.self) }
    var steps: [ManifestStep] = []
    for item in list {
      if let step = step(of: item, what) { steps.append(step) }
    }
    return steps
  }

  /// A stage by its name, or by a map from its name to its options.
  private mutating func step(of node: Node, _ what: String) -> ManifestStep? {
    if let name = node.scalar?.string, !name.isEmpty {
      return ManifestStep(stage: name, position: SourcePosition(node.mark), settings: [])
    }
    guard let map = node.mapping, let (key, value) = map.first, map.count == 1, let name = key.string else {
      complain(.wrongShape, "\(what): a step is a name, or one name with its options below it", at: node)
      return nil
    }
    let settings = isNothing(value) ? [] : settings(of: value, name)
    return ManifestStep(stage: name, position: SourcePosition(key.mark), settings: settings)
  }

  /// What a map sets, each name once, however it is spelled.
  private mutating func settings(of node: Node, _ what: String) -> [ManifestSetting] {
    var names: Set<String> = []
    return settings(of: node, what, prefix: "").filter { setting in
      if names.insert(setting.name).inserted { return true }
      problems.append(Diagnostic(.duplicateKey, "\(what): \"\(setting.name)\" is set twice", at: setting.position))
      return false
    }
  }

  /// What a map sets; a map below it gives its names a prefix.
  private mutating func settings(of node: Node, _ what: String, prefix: String) -> [ManifestSetting] {
    var settings: [ManifestSetting] = []
    for (key, value) in pairs(of: node, what) {
      let name = prefix + (key.string ?? "")
      if value.mapping != nil {
        guard prefix.utf8.count < 200 else {
          complain(.wrongShape, "\(what): these maps are nested too deeply", at: value)
          continue
        }
        settings += self.settings(of: value, what, prefix: name + ".")
      } else if let words = words(of: value), !isNothing(value) {
        settings.append(ManifestSetting(name: name, words: words, position: SourcePosition(key.mark)))
      } else {
        complain(.wrongShape, "\(what): \"\(name)\" takes a text or a list of texts", at: key)
      }
    }
    return settings
  }

  private func words(of node: Node) -> [String]? {
    if let word = node.scalar?.string { return [word] }
    guard let list = node.sequence else { return nil }
    let words = list.compactMap { $0.scalar?.string }
    return words.count == list.count ? words : nil
  }

  /// Whether a key was written with nothing behind it.
  private func isNothing(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }

  private mutating func members(of node: Node?, _ what: String, known: [String]) -> [String: Node] {
    guard let node else { return [:] }
    var members: [String: Node] = [:]
    for (key, value) in pairs(of: node, what) {
      let name = key.string ?? ""
      if known.contains(name) {
        members[name] = value
      } else {
        let hint = Nearest.name(to: name, among: known).map { "; did you mean \"\($0)\"?" }
        let words = hint ?? "; it takes " + known.joined(separator: ", ")
        complain(.unknownKey, "\(what) has no key \"\(name)\"\(words)", at: key)
      }
    }
    return members
  }

  /// The pairs of a map whose keys are texts.
  private mutating func pairs(of node: Node, _ what: String) -> [(key: Node, value: Node)] {
    guard let map = node.mapping else {
      complain(.wrongShape, "\(what): a map is meant here, names with their values", at: node)
      return []
    }
    return map.filter { key, _ in
      if key.scalar?.string.isEmpty == false { return true }
      complain(.wrongShape, "\(what): a name is meant here", at: key)
      return false
    }
  }

  private mutating func complain(_ kind: DiagnosticKind, _ message: String, at node: Node?) {
    problems.append(Diagnostic(kind, message, at: SourcePosition(node?.mark)))
  }
}
