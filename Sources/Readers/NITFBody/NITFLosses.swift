import Stages

extension LossKind {
  /// The summary of a table is kept beside the story.
  static let nitfTableSummary = LossKind(
    "nitf.table-summary", .metadata, .info,
    meaning:
      "A table's summary, which NITF writes for editors and machines, has no place in the model's tables; it is kept "
      + "verbatim.",
    remedy: "Nothing to do: NITF gets it back.")

  /// The losses that turning NITF into blocks can record.
  static let nitfBody: [LossKind] = [nitfTableSummary]
}
