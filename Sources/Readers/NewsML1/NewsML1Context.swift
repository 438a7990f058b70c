/// What a component inherits from those around it.
struct NewsML1Context {
  /// The language that its words are in.
  var language: String?
  /// What it is for, in the words of the source.
  var role: String?
}
