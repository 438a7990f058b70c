import Source

/// A range of the source that the page marks: what it became, or why it was left out.
struct ExplainMark: Hashable {
  /// What became of the range, the weightiest last: where ranges overlap, that one shows.
  enum Kind: Int, CaseIterable {
    /// It is part of the body.
    case body
    /// It was considered for a field and rejected.
    case rival
    /// It became a field.
    case chosen
    /// It was left out.
    case dropped

    /// The class of its elements.
    var className: String {
      switch self {
      case .body: "body"
      case .rival: "rival"
      case .chosen: "chosen"
      case .dropped: "dropped"
      }
    }
  }

  /// What became of it.
  let kind: Kind
  /// The range.
  let range: SourceRange
  /// What its tag in the source says.
  let label: String
  /// Its number, which makes the ids of its place in the source and of its entry beside it.
  let number: Int

  /// The id of its place in the source.
  var placeID: String { "m\(number)" }
  /// The id of its entry beside the source.
  var entryID: String { "e\(number)" }
}
