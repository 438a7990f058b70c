/// What sort of thing was lost.
public enum LossClass: String, Hashable, Sendable, CaseIterable {
  /// Words of the story.
  case content
  /// A fact about it.
  case metadata
  /// What may be done with it: rights, status, embargo, ids, corrections.
  case rights
  /// How its parts relate: spans, lists, links.
  case structure
  /// How it looks.
  case presentation
  /// Words around the story that are not part of it: navigation, advertising.
  case boilerplate
}
