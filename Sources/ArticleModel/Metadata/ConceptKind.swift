/// What kind of thing a concept is (IPTC Concept Nature).
public enum ConceptKind: Hashable, Sendable {
  /// The source does not say.
  case unstated
  /// An abstract topic.
  case topic
  /// A person.
  case person
  /// An organisation.
  case organisation
  /// A geographic area.
  case place
  /// A place one can go to.
  case pointOfInterest
  /// An event.
  case event
  /// A thing.
  case object
  /// Something else that the source says.
  case other(Code)
}
