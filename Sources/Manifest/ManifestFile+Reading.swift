import Source
import Yams

extension ManifestFile {
  /// How many aliases a manifest may have: enough to say a thing once, too few to blow one up.
  private static let aliasLimit = 16
  /// How large a manifest may be, in bytes.
  private static let sizeLimit = 1 << 20

  /// Reads a manifest; everything that is wrong with its shape is said at once.
  ///
  /// Every value is the words that were written: `no` is a language, `1.0` a text.
  package static func read(_ source: SourceFile) throws(ManifestFailure) -> ManifestFile {
    guard source.bytes.count <= sizeLimit else { throw ManifestFailure(.tooLargeManifest) }
    guard aliasCount(of: source.bytes) <= aliasLimit else { throw ManifestFailure(.tooManyAliases) }
    guard let text = String(validating: source.bytes, as: UTF8.self) else {
      throw ManifestFailure(Diagnostic(.notYAML, "the manifest is not in UTF-8"))
    }
    let root: Node?
    do {
      // The resolver that guesses types is left out: it costs more than the rest, and every value is words here.
      root = try compose(yaml: text, .basic)
    } catch let error as YamlError {
      throw ManifestFailure(error.diagnostic(in: source))
    } catch {
      throw ManifestFailure(.notYAML)
    }
    var walk = ManifestWalk()
    let manifest = walk.manifest(root, named: source.name)
    guard walk.problems.isEmpty else { throw ManifestFailure(diagnostics: walk.problems) }
    return manifest
  }

  /// How many words begin with the star of an alias.
  private static func aliasCount(of bytes: [UInt8]) -> Int {
    var count = 0
    var last = UInt8(ascii: "\n")
    for byte in bytes {
      if byte == UInt8(ascii: "*"), last <= 0x20 || last == UInt8(ascii: "[") || last == UInt8(ascii: ",") {
        count += 1
      }
      last = byte
    }
    return count
  }
}

extension ManifestFailure {
  fileprivate init(_ diagnostic: Diagnostic) {
    self.init(diagnostics: [diagnostic])
  }

  fileprivate init(_ kind: DiagnosticKind) {
    self.init(Diagnostic(kind))
  }
}

extension YamlError {
  /// What the parser complained about, and where.
  fileprivate func diagnostic(in source: SourceFile) -> Diagnostic {
    switch self {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let words = [context.map { "\($0.text) (line \($0.mark.line))" }, problem].compactMap(\.self)
      return Diagnostic(.notYAML, words.joined(separator: ": "), at: SourcePosition(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      let words = keys.map { "\"\($0)\"" }.joined(separator: ", ") + " stands twice in one map"
      return Diagnostic(.duplicateKey, words, at: SourcePosition(context.mark))
    case .reader(let problem, let offset, _, _):
      return Diagnostic(.notYAML, problem, at: LineTable(source).position(of: offset ?? 0))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return Diagnostic(.notYAML)
    }
  }
}
