/// An attribute of an element, its value unescaped.
public struct MarkupAttribute: Hashable, Sendable {
  /// Its name.
  public var name: MarkupName
  /// Its value, entities resolved.
  public var value: String

  /// The namespace of XML Schema, whose data types values name.
  public static let schema = "http://www.w3.org/2001/XMLSchema"

  /// The prefix in its value, where it names a data type of XML Schema such as `xs:string`.
  public var prefixOfDataType: String? {
    guard name.local == "valuedatatype" || (name.local == "type" && name.namespace == Self.schema + "-instance"),
      let colon = value.firstIndex(of: ":")
    else { return nil }
    let prefix = String(value[..<colon])
    return MarkupName.isNCName(prefix) ? prefix : nil
  }

  /// Makes an attribute.
  public init(_ name: MarkupName, _ value: String) {
    self.name = name
    self.value = value
  }
}
