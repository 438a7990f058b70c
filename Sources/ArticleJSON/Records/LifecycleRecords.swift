import ArticleModel

extension Lifecycle: JSONRecord {
  static var blank: Lifecycle { Lifecycle() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("firstCreated", &firstCreated)
    try visitor.optional("versionCreated", &versionCreated)
    try visitor.optional("contentCreated", &contentCreated)
    try visitor.optional("contentModified", &contentModified)
    try visitor.optional("released", &released)
    try visitor.usual("embargo", &embargo, .none)
    try visitor.list("expires", &expires)
    try visitor.optional("status", &status)
    try visitor.list("signals", &signals)
    try visitor.optional("urgency", &urgency)
    try visitor.optional("role", &role)
    try visitor.optional("revision", &revision)
    try visitor.list("history", &history)
    try visitor.list("hops", &hops)
  }
}

extension Signal: JSONRecord {
  static var blank: Signal { Signal(.blank) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("code", &code)
    try visitor.optional("label", &label)
    try visitor.list("foreign", &foreign)
  }
}

extension Revision: JSONRecord {
  static var blank: Revision { Revision() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("previousID", &previousID)
    try visitor.optional("number", &number)
    try visitor.optional("note", &note)
  }
}

extension HistoryEntry: JSONRecord {
  static var blank: HistoryEntry { HistoryEntry() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("date", &date)
    try visitor.optional("actor", &actor)
    try visitor.optional("comment", &comment)
    try visitor.list("foreign", &foreign)
  }
}

extension Hop: JSONRecord {
  static var blank: Hop { Hop() }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.optional("sequence", &sequence)
    try visitor.optional("date", &date)
    try visitor.optional("party", &party)
    try visitor.list("actions", &actions)
    try visitor.list("foreign", &foreign)
  }
}

extension HopAction: JSONRecord {
  static var blank: HopAction { HopAction(.blank) }

  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure) {
    try visitor.required("code", &code)
    try visitor.optional("target", &target)
    try visitor.optional("date", &date)
    try visitor.list("foreign", &foreign)
  }
}
