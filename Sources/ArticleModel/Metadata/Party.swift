import Source

/// A person or an organisation.
public struct Party: Hashable, Sendable {
  /// Its names.
  public var names: [Name]
  /// What it is.
  public var kind: PartyKind
  /// Its code.
  public var code: Code?
  /// What it did for the item.
  public var roles: [Code]
  /// What it does for a living, in words.
  public var jobTitle: String?
  /// The organisations it belongs to.
  public var affiliations: [Party]
  /// How to reach it.
  public var contacts: [Contact]
  /// The internet domain it publishes under.
  public var domain: String?
  /// The forms its logo comes in.
  public var logos: [Rendition]
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a party.
  public init(
    names: [Name] = [],
    kind: PartyKind = .unstated,
    code: Code? = nil,
    roles: [Code] = [],
    jobTitle: String? = nil,
    affiliations: [Party] = [],
    contacts: [Contact] = [],
    domain: String? = nil,
    logos: [Rendition] = [],
    foreign: [ForeignPayload] = [],
    at range: SourceRange? = nil
  ) {
    self.names = names
    self.kind = kind
    self.code = code
    self.roles = roles
    self.jobTitle = jobTitle
    self.affiliations = affiliations
    self.contacts = contacts
    self.domain = domain
    self.logos = logos
    self.foreign = foreign
    self.range = range
  }

  /// Makes a party of one name.
  public init(named name: String, kind: PartyKind = .unstated, at range: SourceRange? = nil) {
    self.init(names: [Name(name)], kind: kind, at: range)
  }

  /// The first name, where there is one.
  public var name: String? { names.first?.value }
}
