import ArticleModel
import NewsCodes
import Source
import Stages

extension NewsMLReader {
  /// How NewsML-G2 is read.
  struct Options: StageOptions {
    /// The schemes of the catalogs that the user brought.
    var schemes: [Scheme] = []
    /// Whether what breaks the standard fails the run.
    var isStrict = false

    init(_ settings: inout Settings) throws(StageFailure) {
      var files: [SourceFile] = []
      try settings.take("catalog", into: &files, "files of catalogs that declare what the item's own do not")
      for file in files { schemes += try Self.schemes(of: file) }
      try settings.take("strict", into: &isStrict, "whether an input that breaks the standard fails the run")
    }

    private static func schemes(of file: SourceFile) throws(StageFailure) -> [Scheme] {
      guard let catalog = CatalogFile(file) else {
        throw StageFailure(Diagnostic(.newsMLBadCatalog, "\(file.name) declares no scheme"), .usage)
      }
      return catalog.schemes
    }
  }
}
