/// What a tree is to be built of, and how.
struct TreeOrder {
  /// How large it may be.
  var limits: MarkupLimits
  /// The way back to the bytes of the input.
  var places: InputPlaces
  /// Whether there is to be a tree at all.
  var keepsTree = true
  /// How the document is cut into pieces; `nil` where it is kept whole.
  var rule: PieceRule?
}
