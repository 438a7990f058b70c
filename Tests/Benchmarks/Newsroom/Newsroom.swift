import ArticleModel
import Galley
import Source
import Stages

/// The articles that the rows convert, and the stages that convert them.
final class Newsroom {
  /// The stories, before any format.
  let stories: [Story]
  /// The stories as readers hand them on.
  lazy var documents = stories.map(\.document)
  /// The stories as scraped text.
  lazy var texts = stories.map { SourceFile(name: "story-\($0.number).txt", bytes: Array($0.text.utf8)) }
  /// The stories as web pages.
  lazy var pages = stories.map { SourceFile(name: "story-\($0.number).html", bytes: Array($0.html.utf8)) }

  /// Has so many stories written.
  init(articles: Int) {
    stories = StoryGenerator.stories(articles)
  }

  /// The reader of a format, with its usual options.
  static func reader(_ format: String) throws -> any ArticleReader {
    guard let entry = Catalogue.standard.reader(named: format) else {
      throw BenchmarkFailure("there is no reader of \(format)")
    }
    var settings = Settings(of: format)
    return try entry.make(&settings)
  }

  /// The writer of a format, with these options.
  static func writer(_ format: String, _ options: [String: String] = [:]) throws -> any ArticleWriter {
    guard let entry = Catalogue.standard.writer(named: format) else {
      throw BenchmarkFailure("there is no writer of \(format)")
    }
    var settings = Settings(of: format, options.mapValues { SettingValue([$0], at: .commandLine) })
    return try entry.make(&settings)
  }

  /// The documents as a writer writes them.
  func written(by writer: any ArticleWriter) throws -> [[UInt8]] {
    try documents.map { document in
      var bytes: [UInt8] = []
      var context = StageContext()
      do throws(StageFailure) {
        try writer.write(document, to: &bytes, in: &context)
      } catch {
        throw BenchmarkFailure(error)
      }
      return bytes
    }
  }
}
