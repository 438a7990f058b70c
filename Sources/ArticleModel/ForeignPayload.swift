/// Something the model has no place for, kept verbatim with its context.
///
/// A payload of an XML format is an element or an attribute of the element that its owner (the struct whose bag it is
/// in) was read from. `contextPath` leads from the owner's element to it: steps joined by `/`, each the local name of an
/// element of the format's own namespace, or `prefix:name` of another; the last step is the element itself, or, for an
/// attribute, `@name` or `@prefix:name`. An item of a message stands for its own root. So `note` in the bag of a party
/// is a child of its element, `@rtr:rank` an attribute of it, and `itemMeta/rtr:versionedId` in the bag of an item a
/// grandchild. A step `name[1]` is the second child of that name, `..` the element around the owner's (a message around
/// its header), and `.` alone the markup of the owner's words, in an element that stands for the owner's; it is used as
/// long as it says the same words as they do.
///
/// `bytes` of an element are XML that stands alone: every namespace it uses is declared in it, so that a writer of the
/// same format can put it back as it is. `bytes` of an attribute are its value, unescaped. Payloads of a bag are in the
/// order of their paths; `position` counts those of the same path.
public struct ForeignPayload: Hashable, Sendable {
  /// The format it came in, such as `newsml`.
  public var format: String
  /// Its XML namespace.
  public var namespace: String?
  /// Where it stood, as a path of names from the owner's element down to it.
  public var contextPath: String
  /// Its place among the payloads of the same path, from 0.
  public var position: Int
  /// The bytes: XML that stands alone, or the value of an attribute.
  public var bytes: [UInt8]

  /// Makes a foreign payload.
  public init(format: String, namespace: String? = nil, contextPath: String, position: Int = 0, bytes: [UInt8]) {
    self.format = format
    self.namespace = namespace
    self.contextPath = contextPath
    self.position = position
    self.bytes = bytes
  }

  /// The name of the attribute it is, as written; `nil` where it is an element.
  public var attributeName: String? {
    guard let step = contextPath.split(separator: "/").last, step.first == "@" else { return nil }
    return String(step.dropFirst())
  }

  /// The path of the element it stands in; empty for the owner's own.
  public var parentPath: String {
    guard let slash = contextPath.lastIndex(of: "/") else { return "" }
    return String(contextPath[..<slash])
  }
}
