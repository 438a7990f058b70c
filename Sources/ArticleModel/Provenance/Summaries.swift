extension Code {
  /// The code in the words people know best: qcode, then address, then literal.
  public var summary: String { qcode ?? uri ?? literal ?? resolvedURI ?? "" }
}

extension Party {
  /// The name, or what else identifies the party.
  public var summary: String { name ?? domain ?? code?.summary ?? "" }
}

extension Concept {
  /// The name, or what else identifies the concept.
  public var summary: String { names.first?.value ?? code?.summary ?? "" }
}

extension Relation {
  /// The title and the address, as far as there are any.
  public var summary: String {
    let parts: [String?] = [title.isEmpty ? nil : title.plainText, href ?? itemID]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

extension Rights {
  /// The notices, or who holds the rights, or the terms.
  public var summary: String {
    let parts: [String?] =
      notices.map(\.plainText) + [holder?.summary] + usageTerms.map(\.plainText) + [dataMining?.summary]
    return parts.compactMap(\.self).joined(separator: "; ")
  }
}

extension Embargo {
  /// The end of the embargo, `open-ended`, or `nil` where there is none.
  public var summary: String? {
    switch self {
    case .none: nil
    case .until(let date): date.iso8601
    case .openEnded: "open-ended"
    }
  }
}

extension PublicationStatus {
  /// The status in one word.
  public var summary: String {
    switch self {
    case .usable: "usable"
    case .withheld: "withheld"
    case .canceled: "canceled"
    case .other(let code): code.summary
    }
  }
}
