import ArticleModel

extension Embargo: JSONChoice {
  /// The words for it in JSON.
  enum Word: String, CaseIterable {
    case none
    case openEnded
  }

  var choice: Choice<Word, NewsDate> {
    switch self {
    case .none: .word(.none)
    case .openEnded: .word(.openEnded)
    case .until(let other): .other(other)
    }
  }

  init(_ choice: Choice<Word, NewsDate>) {
    switch choice {
    case .word(.none): self = .none
    case .word(.openEnded): self = .openEnded
    case .other(let other): self = .until(other)
    }
  }
}
