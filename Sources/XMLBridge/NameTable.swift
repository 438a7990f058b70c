import Markup

/// Names made once for each spelling: libxml2 keeps one pointer per spelling, so that pointers can be compared.
struct NameTable {
  private struct Slot {
    var local: UnsafePointer<UInt8>?
    var prefix: UnsafePointer<UInt8>?
    var namespace: UnsafePointer<UInt8>?
    var name = MarkupName("")
  }

  private var slots = [Slot](repeating: Slot(), count: 512)

  /// The name with these parts.
  mutating func name(
    _ local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>? = nil, namespace: UnsafePointer<UInt8>? = nil
  ) -> MarkupName {
    let index = (UInt(bitPattern: local) >> 3 ^ UInt(bitPattern: namespace) >> 4) & 511
    let slot = slots[Int(index)]
    if slot.local == local, slot.prefix == prefix, slot.namespace == namespace { return slot.name }
    let name = MarkupName(
      String(cString: local), prefix: prefix.map { String(cString: $0) },
      namespace: namespace.map { String(cString: $0) })
    slots[Int(index)] = Slot(local: local, prefix: prefix, namespace: namespace, name: name)
    return name
  }
}
