import ArticleModel
import Galley
import Source
import Stages
import ZipArchive

/// The standard stages, run one by one with the word of a user who gives a moment and allows every loss.
enum Workbench {
  /// What a stage made, and what it lost and derived on the way.
  struct Product<Value> {
    var value: Value
    var losses: [Loss]
    var derivedFields: Set<String>
    /// Whether the account of the text closes.
    var closes: Bool
  }

  private static let facts = ManifestFacts(sourceDateEpoch: 1_600_000_000)

  /// The format of an input, as the readers recognise it; `nil` where none does.
  static func format(of source: SourceFile) -> String? {
    let best = Catalogue.standard.readers.map { ($0.format.name, $0.recognises(source)) }.max { $0.1 < $1.1 }
    return best.flatMap { $0.1 > 0 ? $0.0 : nil }
  }

  /// Reads an input.
  static func read(_ source: SourceFile, as format: String) throws(StageFailure) -> Product<Document> {
    guard let entry = Catalogue.standard.reader(named: format) else { throw unknown(format) }
    var settings = Settings.none(of: format)
    let reader = try entry.make(&settings)
    return try product { (context) throws(StageFailure) in try reader.read(source, in: &context) }
  }

  /// Judges an input without a schema.
  static func check(_ source: SourceFile, as format: String) throws(StageFailure) {
    guard let entry = Catalogue.standard.reader(named: format) else { throw unknown(format) }
    var settings = Settings.none(of: format)
    var context = StageContext(facts: facts)
    try entry.make(&settings).judge(by: []).judge(source, in: &context)
  }

  /// Writes a document.
  static func write(_ document: Document, as format: String) throws(StageFailure) -> Product<[UInt8]> {
    guard let entry = Catalogue.standard.writer(named: format) else { throw unknown(format) }
    var settings = Settings(of: format, format == "newsml" ? ["hop": SettingValue(["never"], at: .commandLine)] : [:])
    if format != "newsml" || !entry.about.options.contains(where: { $0.name == "hop" }) { settings = .none(of: format) }
    let writer = try entry.make(&settings)
    return try product { (context) throws(StageFailure) in
      var bytes: [UInt8] = []
      try writer.write(document, to: &bytes, in: &context)
      return bytes
    }
  }

  /// The NewsML-G2 item that travels in an EPUB.
  static func record(in book: [UInt8]) throws -> SourceFile {
    let archive = try ZipReader(book)
    guard let entry = archive.entries.first(where: { $0.name.hasSuffix(".xml") && !$0.name.contains("META-INF") })
    else {
      throw ProofFailure("the EPUB holds no record")
    }
    return SourceFile(name: entry.name, bytes: try archive.contents(of: entry.name))
  }

  private static func product<Value>(
    _ work: (inout StageContext) throws(StageFailure) -> Value
  ) throws(StageFailure) -> Product<Value> {
    var context = StageContext(facts: facts)
    let value = try work(&context)
    let derived = context.diagnostics.filter { $0.id.contains("derived") }.compactMap(\.field)
    return Product(
      value: value, losses: context.ledger.losses, derivedFields: Set(derived), closes: context.ledger.account.closes)
  }

  private static func unknown(_ format: String) -> StageFailure {
    StageFailure(
      Diagnostic(DiagnosticKind("proof.format", .error, meaning: "no stage for \(format)", remedy: "")), .usage)
  }
}
