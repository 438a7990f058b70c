/// The pictures on a page, as statements about its accessibility need them.
struct XHTMLPictures: Hashable, Sendable {
  /// How many are shown.
  var shown = 0
  /// How many of them nobody has described in words.
  var undescribed = 0

  /// Adds up the pictures of two parts of a page.
  static func += (left: inout XHTMLPictures, right: XHTMLPictures) {
    left.shown += right.shown
    left.undescribed += right.undescribed
  }
}
