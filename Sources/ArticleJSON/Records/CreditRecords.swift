import ArticleModel

extension Credits: JSONRecord {
  static var blank: Credits { Credits() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("provider", &provider)
    try visitor.list("creators", &creators)
    try visitor.list("contributors", &contributors)
    try visitor.list("infoSources", &infoSources)
    try visitor.optional("distributor", &distributor)
    try visitor.list("services", &services)
    try visitor.list("desks", &desks)
    try visitor.list("generators", &generators)
  }
}

extension Party: JSONRecord {
  static var blank: Party { Party() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.list("names", &names)
    try visitor.usual("kind", &kind, .unstated)
    try visitor.optional("code", &code)
    try visitor.list("roles", &roles)
    try visitor.optional("jobTitle", &jobTitle)
    try visitor.list("affiliations", &affiliations)
    try visitor.list("contacts", &contacts)
    try visitor.optional("domain", &domain)
    try visitor.list("logos", &logos)
    try visitor.list("foreign", &foreign)
    try visitor.optional("range", &range)
  }
}

extension Name: JSONRecord {
  static var blank: Name { Name("") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("value", &value)
    try visitor.optional("language", &language)
    try visitor.optional("role", &role)
    try visitor.list("foreign", &foreign)
  }
}

extension Contact: JSONRecord {
  static var blank: Contact { Contact(kind: .web, value: "") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("kind", &kind)
    try visitor.required("value", &value)
    try visitor.list("foreign", &foreign)
  }
}

extension Generator: JSONRecord {
  static var blank: Generator { Generator("") }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("name", &name)
    try visitor.optional("version", &version)
    try visitor.optional("role", &role)
    try visitor.list("foreign", &foreign)
  }
}
