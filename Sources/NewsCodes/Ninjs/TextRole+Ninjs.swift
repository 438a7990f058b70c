import ArticleModel

extension TextRole {
  /// The word for the role among the headlines and descriptions of ninjs; `nil` where the source has a code of its own.
  package var ninjsWord: String? {
    switch self {
    case .main: "main"
    case .deck: "deck"
    case .kicker: "kicker"
    case .short: "short"
    case .summary: "summary"
    case .caption: "caption"
    case .teaser: "teaser"
    case .other: nil
    }
  }

  /// The role that a word of ninjs, or a code of IPTC's in its place, stands for; any other word stays as it is.
  package init(ninjs word: String) {
    let code = Code(spelled: word)
    self = Self.known.first { $0.ninjsWord == word } ?? TextRole(of: code) ?? .other(code)
  }
}
