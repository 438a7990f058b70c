/// A name as markup spells it: prefix, local part, and the namespace it is bound to.
public struct MarkupName: Hashable, Sendable {
  /// The prefix as written; `nil` where there is none.
  public var prefix: String?
  /// The local part.
  public var local: String {
    didSet {
      html = HTMLName.named(local)
      attribute = HTMLAttribute.named(local)
    }
  }
  /// The namespace the prefix (or the default) is bound to; `nil` where it is bound to none.
  public var namespace: String?
  /// The element of HTML that goes by the local part, whatever the namespace.
  public private(set) var html: HTMLName?
  /// The attribute of HTML that goes by the local part, if it is one that pages are judged by.
  public private(set) var attribute: HTMLAttribute?

  /// Makes a name.
  public init(_ local: String, prefix: String? = nil, namespace: String? = nil) {
    self.local = local
    self.prefix = prefix
    self.namespace = namespace
    html = HTMLName.named(local)
    attribute = HTMLAttribute.named(local)
  }

  /// The name as written: `prefix:local` or `local`.
  public var qualified: String {
    if let prefix { "\(prefix):\(local)" } else { local }
  }
}
