import ArticleModel

extension Metadata: JSONRecord {
  static var blank: Metadata { Metadata() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.part("identity", &identity)
    try visitor.part("lifecycle", &lifecycle)
    try visitor.part("languages", &languages)
    try visitor.part("texts", &texts)
    try visitor.part("credits", &credits)
    try visitor.part("concepts", &concepts)
    try visitor.list("rights", &rights)
    try visitor.list("notes", &notes)
    try visitor.list("relations", &relations)
    try visitor.optional("digitalSourceType", &digitalSourceType)
    try visitor.list("catalogs", &catalogs)
    try visitor.list("foreign", &foreign)
    try visitor.list("origins", &origins)
  }
}

extension Identity: JSONRecord {
  static var blank: Identity { Identity() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("guid", &guid)
    try visitor.optional("version", &version)
    try visitor.optional("versionLabel", &versionLabel)
    try visitor.list("alternativeIDs", &alternativeIDs)
    try visitor.optional("canonicalLink", &canonicalLink)
    try visitor.optional("fileName", &fileName)
    try visitor.optional("profile", &profile)
    try visitor.optional("kind", &kind)
    try visitor.optional("standard", &standard)
  }
}

extension AlternativeID: JSONRecord {
  static var blank: AlternativeID { AlternativeID("") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("value", &value)
    try visitor.optional("type", &type)
    try visitor.optional("environment", &environment)
    try visitor.list("foreign", &foreign)
  }
}

extension Profile: JSONRecord {
  static var blank: Profile { Profile("") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("name", &name)
    try visitor.optional("version", &version)
    try visitor.list("foreign", &foreign)
  }
}

extension SourceStandard: JSONRecord {
  static var blank: SourceStandard { SourceStandard("") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("name", &name)
    try visitor.optional("version", &version)
    try visitor.optional("conformance", &conformance)
  }
}

extension Languages: JSONRecord {
  static var blank: Languages { Languages() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("metadata", &metadata)
    try visitor.list("content", &content)
    try visitor.optional("direction", &direction)
  }
}

extension Catalog: JSONRecord {
  static var blank: Catalog { Catalog() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("href", &href)
    try visitor.list("schemes", &schemes)
    try visitor.optional("title", &title)
    try visitor.list("foreign", &foreign)
  }
}

extension Scheme: JSONRecord {
  static var blank: Scheme { Scheme(alias: "", uri: "") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("alias", &alias)
    try visitor.required("uri", &uri)
    try visitor.list("foreign", &foreign)
  }
}
