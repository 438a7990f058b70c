/// How a text came to be: what its marks mean, and where its lines were broken.
enum TextKind: String, CaseIterable, Sendable {
  /// Markdown, by hand or by a converter of pages.
  case markdown
  /// What a browser in a terminal prints of a page.
  case terminal
  /// The text of a PDF or of a scan.
  case pdf
  /// Copied and pasted, or typed.
  case paste
  /// Copy of an agency, with its framing.
  case wire
  /// An e-mail.
  case mail

  /// What trees are told of it.
  var measure: Int {
    switch self {
    case .markdown: 0
    case .terminal: 1
    case .pdf: 2
    case .paste, .wire, .mail: 3
    }
  }

  /// What people call it.
  var name: String {
    switch self {
    case .markdown: "Markdown"
    case .terminal: "the dump of a terminal browser"
    case .pdf: "the text of a PDF"
    case .paste: "a paste"
    case .wire: "wire copy"
    case .mail: "an e-mail"
    }
  }
}
