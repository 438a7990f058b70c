import ArticleModel
import Foundation
import Source
import Stages
import TestSupport

/// Holds the promises of the interchange formats against real inputs; `Scripts/prove` says what there is.
@main
enum Proofs {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let isDetailed = arguments.contains("--details")
    arguments.removeAll { $0 == "--details" }
    guard let verb = arguments.first else { throw ProofFailure("which proof? see Scripts/prove") }
    switch verb {
    case "journeys": try exit(journeys(Array(arguments.dropFirst()), isDetailed) ? 0 : 1)
    case "write": try write(Array(arguments.dropFirst()))
    case "hostile":
      var hostility = try Hostility(Array(arguments.dropFirst()))
      try hostility.run()
    case "story-table": try TextTables.writeStories(Array(arguments.dropFirst()))
    case "headline-table": try TextTables.writeHeadlines(Array(arguments.dropFirst()))
    case "credit-table": try TextTables.writeCredits(Array(arguments.dropFirst()))
    case "page-table": try PageTables.write(Array(arguments.dropFirst()))
    default: throw ProofFailure("no such proof: \(verb)")
    }
  }

  /// `journeys CORPUS SEEDS [WORD]`: round trips and journeys across formats; only those whose name holds the word.
  private static func journeys(_ arguments: [String], _ isDetailed: Bool) throws -> Bool {
    guard arguments.count >= 2, let seeds = Int(arguments[1]) else { throw ProofFailure("journeys CORPUS SEEDS") }
    let corpus = try Corpus(arguments[0], folders: ["newsml-g2", "newsml-1", "ninjs", "nitf", "other"])
    var groups: [String: [(name: String, document: Document)]] = [:]
    for file in corpus.files {
      guard let format = Workbench.format(of: file) else {
        print("  UNKNOWN \(file.name)")
        continue
      }
      do throws(StageFailure) {
        groups[format, default: []].append((file.name, try Workbench.read(file, as: format).value))
      } catch {
        print("  UNREADABLE \(file.name) as \(format): \(error.diagnostic.message)")
      }
    }
    groups["generated"] = (0..<seeds).map { seed in
      var generator = ArticleGenerator(seed: UInt64(seed))
      return ("seed \(seed)", generator.publishableDocument())
    }
    var table = JourneyTable(isDetailed: isDetailed)
    JourneyTable.begin()
    for (start, stops) in ways
    where arguments.count < 3 || (start + ">" + stops.joined(separator: ">")).contains(arguments[2]) {
      let journey = Journey(stops: stops, isRoundTrip: Set([start] + stops).count == 1)
      table.add((["\(start)"] + stops).joined(separator: " → "), journey, groups[start] ?? [])
    }
    return table.isClean
  }

  private static let ways: [(String, [String])] = [
    ("newsml", ["newsml"]), ("ninjs", ["ninjs"]), ("nitf", ["nitf"]), ("newsml1", ["newsml"]),
    ("newsml", ["ninjs", "newsml"]), ("newsml", ["nitf", "newsml"]), ("newsml", ["epub"]),
    ("newsml", ["html"]), ("ninjs", ["html"]), ("nitf", ["html"]), ("generated", ["html"]),
    ("ninjs", ["newsml", "ninjs"]), ("ninjs", ["nitf", "ninjs"]), ("nitf", ["newsml", "nitf"]),
    ("nitf", ["ninjs", "nitf"]), ("generated", ["newsml"]), ("generated", ["ninjs"]), ("generated", ["nitf"]),
    ("generated", ["ninjs", "newsml"]), ("generated", ["nitf", "newsml"]),
  ]

  /// `write CORPUS SEEDS FORMAT FOLDER`: what the writer makes of the corpus and of generated articles, a file each.
  ///
  /// The format `same` stands for the one that the input is in; NewsML 1 goes as NewsML-G2.
  private static func write(_ arguments: [String]) throws {
    guard arguments.count == 4, let seeds = Int(arguments[1]) else {
      throw ProofFailure("write CORPUS SEEDS FORMAT FOLDER")
    }
    let folder = URL(fileURLWithPath: arguments[3])
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let corpus = try Corpus(arguments[0], folders: ["newsml-g2", "newsml-1", "ninjs", "nitf", "other"])
    var (written, refused) = (0, 0)
    func put(_ name: String, _ document: Document, as format: String) throws {
      do throws(StageFailure) {
        let product = try Workbench.write(document, as: format)
        do {
          try Data(product.value).write(to: folder.appendingPathComponent(name))
          if arguments[2] == "same" { try list(product.losses, of: document, for: name, beside: folder) }
        } catch {
          throw StageFailure.unwritable
        }
        written += 1
      } catch {
        refused += 1
        print("  REFUSED \(name): \(error.diagnostic.id) \(error.diagnostic.message)")
      }
    }
    for file in corpus.files {
      guard let format = Workbench.format(of: file) else { continue }
      guard let product = try? Workbench.read(file, as: format) else { continue }
      let own = format == "newsml1" ? "newsml" : format
      let target = arguments[2] == "same" ? own : arguments[2]
      try put(file.name.replacingOccurrences(of: "/", with: "__"), product.value, as: target)
    }
    for seed in 0..<seeds {
      var generator = ArticleGenerator(seed: UInt64(seed))
      try put("seed-\(seed)", generator.publishableDocument(), as: arguments[2])
    }
    print("\(written) written as \(arguments[2]), \(refused) refused")
  }
}

extension Proofs {
  /// Writes beside a folder what the losses of an output speak of: every text and number of the model at their paths.
  fileprivate static func list(_ losses: [Loss], of document: Document, for name: String, beside folder: URL) throws {
    let listed = folder.deletingLastPathComponent().appendingPathComponent(folder.lastPathComponent + ".listed")
    try FileManager.default.createDirectory(at: listed, withIntermediateDirectories: true)
    let values = try LostValues(of: document)
    let texts = losses.flatMap { [$0.excerpt] + values.texts(at: $0.path) }
    try JSONSerialization.data(withJSONObject: texts).write(to: listed.appendingPathComponent(name + ".json"))
  }
}

extension StageFailure {
  fileprivate static let unwritable = StageFailure(
    Diagnostic(DiagnosticKind("proof.unwritable", .error, meaning: "the folder takes no files", remedy: "")))
}
