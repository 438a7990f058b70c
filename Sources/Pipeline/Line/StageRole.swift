/// What part a stage has in a run.
package enum StageRole: String, Hashable, Sendable, CaseIterable {
  /// It made a document of the input.
  case reader
  /// It changed the document.
  case transform
  /// It made an output of the document.
  case writer
}
