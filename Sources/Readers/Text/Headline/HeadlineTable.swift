import Source
import Stages

/// The measures of the places of a text where its headline may stand, for the script that learns from them.
package struct HeadlineTable {
  /// The names of the columns.
  package static var columns: [String] { PlaceView<HeadlineFeature>.names }

  /// A row a place: its words, and the measures in the order of the columns.
  package private(set) var rows: [(words: String, measures: [Int16])] = []

  /// Measures a text as the reader does; empty where no page stands around its story.
  package init(_ source: SourceFile) throws(StageFailure) {
    rows =
      try MeasuredText(source).withPage { page, words in
        var places = HeadlinePlaces(page, words)
        let measures = places.measures()
        return zip(places.all, measures).map { ($0.plain.string, $1) }
      } ?? []
  }
}
