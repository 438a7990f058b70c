/// The name of a metadata field (or of the media and the body), as provenance, reports and `convert why` spell it.
public enum FieldName: String, Hashable, Sendable, CaseIterable {
  /// The field `guid`.
  case guid
  /// The field `version`.
  case version
  /// The field `versionLabel`.
  case versionLabel
  /// The field `alternativeIDs`.
  case alternativeIDs
  /// The field `canonicalLink`.
  case canonicalLink
  /// The field `fileName`.
  case fileName
  /// The field `profile`.
  case profile
  /// The field `kind`.
  case kind
  /// The field `standard`.
  case standard
  /// The field `firstCreated`.
  case firstCreated
  /// The field `versionCreated`.
  case versionCreated
  /// The field `contentCreated`.
  case contentCreated
  /// The field `contentModified`.
  case contentModified
  /// The field `released`.
  case released
  /// The field `embargo`.
  case embargo
  /// The field `expires`.
  case expires
  /// The field `status`.
  case status
  /// The field `signals`.
  case signals
  /// The field `urgency`.
  case urgency
  /// The field `role`.
  case role
  /// The field `revision`.
  case revision
  /// The field `history`.
  case history
  /// The field `hops`.
  case hops
  /// The field `language`.
  case language
  /// The field `direction`.
  case direction
  /// The field `headline`.
  case headline
  /// The field `slugline`.
  case slugline
  /// The field `dateline`.
  case dateline
  /// The field `byline`.
  case byline
  /// The field `creditline`.
  case creditline
  /// The field `description`.
  case description
  /// The field `title`.
  case title
  /// The field `keywords`.
  case keywords
  /// The field `tagline`.
  case tagline
  /// The field `provider`.
  case provider
  /// The field `creator`.
  case creator
  /// The field `contributor`.
  case contributor
  /// The field `infoSource`.
  case infoSource
  /// The field `distributor`.
  case distributor
  /// The field `service`.
  case service
  /// The field `desk`.
  case desk
  /// The field `generator`.
  case generator
  /// The field `subject`.
  case subject
  /// The field `genre`.
  case genre
  /// The field `located`.
  case located
  /// The field `audience`.
  case audience
  /// The field `excludedAudience`.
  case excludedAudience
  /// The field `product`.
  case product
  /// The field `rights`.
  case rights
  /// The field `note`.
  case note
  /// The field `relation`.
  case relation
  /// The field `digitalSourceType`.
  case digitalSourceType
  /// The field `catalog`.
  case catalog
  /// The field `foreign`.
  case foreign
  /// The field `media`.
  case media
  /// The field `body`.
  case body
}
