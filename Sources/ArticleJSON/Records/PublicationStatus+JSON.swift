import ArticleModel

extension PublicationStatus: JSONChoice {
  /// The words for it in JSON.
  enum Word: String, CaseIterable {
    case usable
    case withheld
    case canceled
  }

  var choice: Choice<Word, Code> {
    switch self {
    case .usable: .word(.usable)
    case .withheld: .word(.withheld)
    case .canceled: .word(.canceled)
    case .other(let other): .other(other)
    }
  }

  init(_ choice: Choice<Word, Code>) {
    switch choice {
    case .word(.usable): self = .usable
    case .word(.withheld): self = .withheld
    case .word(.canceled): self = .canceled
    case .other(let other): self = .other(other)
    }
  }
}
