import Source
import Stages

extension DiagnosticKind {
  /// There was no package, and no medium that a story refers to.
  static let nothingResolved = DiagnosticKind(
    "resolve.nothing", .note,
    meaning: "No package whose story is among the items, and no media items that the story refers to: nothing was "
      + "changed.",
    remedy: "Convert the package together with its items, as one message; `--set resolve.media=all` takes in all media."
  )
}

extension LossKind {
  /// What a package says of itself.
  static let packageFacts = LossKind(
    "resolve.package-facts", .metadata, .minor,
    meaning: "A package became the story in it; its own headline, dates and groups are left behind.",
    remedy: "Leave the transform out where the package itself must be kept.")
}
