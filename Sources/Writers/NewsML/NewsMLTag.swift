import Markup
import NewsCodes

/// The start tag being written: what a source wants on it beside what we say ourselves.
struct NewsMLTag {
  /// What the source has on it and nobody has written yet.
  private(set) var pending: [MarkupAttribute]
  /// Whether the prefix of our own attributes is declared on it.
  var declaresOwnPrefix = false

  private let type: NewsMLType?
  private var written: Set<String> = []
  private var declared: [String: String] = [:]

  /// Starts a tag of an element of some type.
  init(_ pending: [MarkupAttribute] = [], _ type: NewsMLType? = nil) {
    self.pending = pending
    self.type = type
  }

  /// The value to write for an attribute of ours: the source's own where it says the same and perhaps more.
  mutating func value(of name: String, _ value: String) -> String {
    written.insert(name)
    guard let index = pending.firstIndex(where: { $0.name.qualified == name }) else { return value }
    let rival = pending[index].value
    let words = Set(rival.split(separator: " "))
    let saysMore = value.split(separator: " ").allSatisfy(words.contains) || Int(rival).map(String.init) == value
    guard saysMore, type?.attributes[name]?.accepts(rival) == true else { return value }
    pending.remove(at: index)
    return rival
  }

  /// What is left to be written, each with the declaration of its prefix where it needs one; and what nothing can hold.
  mutating func rest() -> (
    attributes: [(declaration: MarkupAttribute?, attribute: MarkupAttribute)], misfits: [MarkupAttribute]
  ) {
    var attributes: [(declaration: MarkupAttribute?, attribute: MarkupAttribute)] = []
    var misfits: [MarkupAttribute] = []
    defer { pending = [] }
    guard let type else { return ([], pending) }
    for attribute in pending {
      guard var fitted = NewsMLFit.attribute(attribute, of: type) else {
        misfits.append(attribute)
        continue
      }
      if !written.insert(fitted.name.qualified).inserted {
        guard type.takesForeignAttributes, fitted.name.prefix != OwnTerm.keptPrefix else {
          misfits.append(attribute)
          continue
        }
        fitted.name = NewsMLFit.keptName(of: fitted.name)
        guard written.insert(fitted.name.qualified).inserted else {
          misfits.append(attribute)
          continue
        }
      }
      if let prefix = fitted.prefixOfDataType, declared[prefix] == nil {
        declared[prefix] = MarkupAttribute.schema
        let name = MarkupName(prefix, prefix: "xmlns")
        attributes.append((MarkupAttribute(name, MarkupAttribute.schema), fitted))
        continue
      }
      attributes.append((declaration(for: &fitted.name), fitted))
    }
    return (attributes, misfits)
  }

  /// The declaration of the prefix of a name, where it is not made yet; a prefix of another meaning is changed.
  private mutating func declaration(for name: inout MarkupName) -> MarkupAttribute? {
    guard let prefix = name.prefix, prefix != "xml", let namespace = name.namespace else { return nil }
    var free = prefix
    while declared[free].map({ $0 != namespace }) ?? (free == OwnTerm.prefix && namespace != OwnTerm.namespace) {
      free += "2"
    }
    name.prefix = free
    guard declared[free] == nil else { return nil }
    declared[free] = namespace
    return MarkupAttribute(MarkupName(free, prefix: "xmlns"), namespace)
  }
}
