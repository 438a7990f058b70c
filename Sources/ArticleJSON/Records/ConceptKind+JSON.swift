import ArticleModel

extension ConceptKind: JSONChoice {
  /// The words for it in JSON.
  enum Word: String, CaseIterable {
    case unstated
    case topic
    case person
    case organisation
    case place
    case pointOfInterest
    case event
    case object
  }

  var choice: Choice<Word, Code> {
    switch self {
    case .unstated: .word(.unstated)
    case .topic: .word(.topic)
    case .person: .word(.person)
    case .organisation: .word(.organisation)
    case .place: .word(.place)
    case .pointOfInterest: .word(.pointOfInterest)
    case .event: .word(.event)
    case .object: .word(.object)
    case .other(let other): .other(other)
    }
  }

  init(_ choice: Choice<Word, Code>) {
    switch choice {
    case .word(.unstated): self = .unstated
    case .word(.topic): self = .topic
    case .word(.person): self = .person
    case .word(.organisation): self = .organisation
    case .word(.place): self = .place
    case .word(.pointOfInterest): self = .pointOfInterest
    case .word(.event): self = .event
    case .word(.object): self = .object
    case .other(let other): self = .other(other)
    }
  }
}
