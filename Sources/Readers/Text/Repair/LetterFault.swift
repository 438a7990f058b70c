import Source
import Stages

/// What can be wrong with single letters.
enum LetterFault: CaseIterable {
  case misread
  case ligatures
  case entities
  case invisible
  case bullets
  case directions
  case blanks

  /// The remark that is made of it.
  var kind: DiagnosticKind {
    switch self {
    case .misread, .ligatures, .entities, .invisible, .bullets: .lettersMended
    case .directions: .directionControls
    case .blanks: .blanksJoined
    }
  }

  /// What became of so many of them.
  func message(_ count: Int) -> String {
    let (what, fate) = words
    return count == 1 ? "\(what) \(fate)" : "\(what) \(fate), \(count) in all, the first of them here"
  }

  private var words: (String, String) {
    switch self {
    case .misread: ("letters of UTF-8 that were read in another encoding", "are mended")
    case .ligatures: ("a ligature", "is written as its letters")
    case .entities: ("an HTML entity", "is written as its character")
    case .invisible: ("a soft hyphen or a character without width", "is left out")
    case .bullets: ("a character of a private font at the head of a line", "is taken for a bullet")
    case .directions: ("a control of the direction of writing", "is kept as it is")
    case .blanks: ("a row of blanks between words", "counts as one")
    }
  }
}
