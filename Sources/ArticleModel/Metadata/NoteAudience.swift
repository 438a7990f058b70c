/// Who may see a note.
public enum NoteAudience: String, Hashable, Sendable, CaseIterable {
  /// It may be printed, like a correction notice.
  case anyone
  /// Only people in newsrooms.
  case editorial
  /// Only those the source names; it must never reach a public body.
  case restricted
}
