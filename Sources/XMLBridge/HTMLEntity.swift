import CLibXML2

/// The characters that HTML has names for.
package enum HTMLEntity {
  /// The character of a name such as `nbsp`; `nil` where there is none.
  package static func scalar(named name: String) -> UInt32? {
    if name == "apos" { return 0x27 }
    return htmlEntityLookup(name)?.pointee.value
  }
}
