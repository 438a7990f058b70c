/// A message of a wire: where its parts stand.
struct WireMessage {
  /// All of it, and what follows up to the next.
  var place: TextSpan
  /// What stands before its text.
  var head: TextSpan
  /// Its text.
  var text: TextSpan
}
