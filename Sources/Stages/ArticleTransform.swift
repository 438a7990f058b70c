import ArticleModel

/// Maps a document to a document; what it changes is traced in the origins of the items.
public protocol ArticleTransform: Stage {
  /// The name people write in manifests.
  static var name: String { get }
  /// What it does, in a few words.
  static var summary: String { get }
  /// Changes the document.
  func apply(to document: inout Document, in context: inout StageContext) throws(StageFailure)
}
