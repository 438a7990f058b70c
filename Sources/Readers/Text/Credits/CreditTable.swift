import Source
import Stages

/// The measures of the lines of a text that may say who wrote its story and when, for the script that learns from them.
package struct CreditTable {
  /// The names of the columns.
  package static var columns: [String] { PlaceView<CreditFeature>.names }

  /// A line of a page.
  package struct Row {
    /// Whom it names.
    package let names: [String]
    /// The measures, in the order of the columns.
    package let measures: [Int16]
  }

  /// A row a line; empty where no page stands around the story.
  package private(set) var rows: [Row] = []

  /// Measures a text as the reader does.
  package init(_ source: SourceFile) throws(StageFailure) {
    let text = try MeasuredText(source)
    rows =
      text.withPage { page, words in
        var ranker = HeadlineRanker(page, words)
        var finder = FieldFinder(page.chunks, words, story: page.story, headline: ranker.choose())
        finder.find(reference: nil)
        var places = CreditPlaces(page, words, finder)
        let measures = places.measures()
        return zip(places.all, measures).map { Self.row(of: $0, $1) }
      } ?? []
  }

  private static func row(of place: CreditPlace, _ measures: [Int16]) -> Row {
    let names = place.names?.names.filter { $0.kind != .unstated && !$0.isSource }.map(\.name) ?? []
    return Row(names: names, measures: measures)
  }
}
