/// A transform that can treat every item of a document by itself.
///
/// Promises: the same items, remarks and losses as for the whole document, whose envelope it leaves alone.
public protocol ItemwiseTransform: ArticleTransform {
  /// Whether it does so with the options it has.
  var isItemwise: Bool { get }
}
