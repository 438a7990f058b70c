import ArticleModel

extension TextRole: JSONChoice {
  /// The words for it in JSON.
  enum Word: String, CaseIterable {
    case main
    case deck
    case kicker
    case short
    case summary
    case caption
    case teaser
  }

  var choice: Choice<Word, Code> {
    switch self {
    case .main: .word(.main)
    case .deck: .word(.deck)
    case .kicker: .word(.kicker)
    case .short: .word(.short)
    case .summary: .word(.summary)
    case .caption: .word(.caption)
    case .teaser: .word(.teaser)
    case .other(let other): .other(other)
    }
  }

  init(_ choice: Choice<Word, Code>) {
    switch choice {
    case .word(.main): self = .main
    case .word(.deck): self = .deck
    case .word(.kicker): self = .kicker
    case .word(.short): self = .short
    case .word(.summary): self = .summary
    case .word(.caption): self = .caption
    case .word(.teaser): self = .teaser
    case .other(let other): self = .other(other)
    }
  }
}
