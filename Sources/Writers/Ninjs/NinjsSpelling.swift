import JSONText
import NewsCodes

/// How the names of one line are spelled in another.
enum NinjsSpelling {
  private static let camel = [
    "contactInfo", "geoJSON", "symbolType", "postalCode", "contentType", "sizeInBytes", "langId", "linkedRights",
    "encodedRights", "representationType", "firstCreated", "versionCreated", "contentCreated", "pubStatus", "edNote",
    "copyrightHolder", "copyrightNotice", "usageTerms", "infoSources", "altIds", "trustIndicators", "rightsInfo",
    "digitalSourceType", "charCount", "wordCount",
  ]
  private static let byLower = Dictionary(
    camel.map { ($0.lowercased(), $0) } + [("embargoed", "embargoedUntil"), ("$standard", "standard")],
    uniquingKeysWith: { first, _ in first })

  /// A name of one line as another spells it; names that only one of them has stay as they are.
  static func spell(_ name: String, from source: NinjsLine, to target: NinjsLine) -> String {
    if source == target { return name == "standard" ? target.spell(name) : name }
    if target == .three { return byLower[name] ?? name }
    return target.spell(byLower[name] ?? name)
  }

  /// A value with the names inside it as another line spells them.
  static func spell(_ value: JSONValue, from source: NinjsLine, to target: NinjsLine) -> JSONValue {
    guard source != target else { return value }
    switch value {
    case .null, .bool, .number, .string: return value
    case .array(let elements): return .array(elements.map { JSONNode(spell($0.value, from: source, to: target)) })
    case .object(let members):
      return .object(
        members.map {
          JSONMember(
            spell($0.name, from: source, to: target), JSONNode(spell($0.node.value, from: source, to: target)))
        })
    }
  }
}
