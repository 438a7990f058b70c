import Markup

/// Names made once for each spelling: libxml2 keeps one pointer per spelling, so that pointers can be compared.
struct NameTable {
  private struct Entry {
    let local: UnsafePointer<UInt8>
    let prefix: UnsafePointer<UInt8>?
    let namespace: UnsafePointer<UInt8>?
    let name: MarkupName
  }

  private var entries: [Entry] = []
  /// For each hash the number of its entry, counted from 1; a newer name takes the place of an older.
  private var numbers = [UInt16](repeating: 0, count: 512)

  /// The name with these parts.
  mutating func name(
    _ local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>? = nil, namespace: UnsafePointer<UInt8>? = nil
  ) -> MarkupName {
    let hash = Int((UInt(bitPattern: local) >> 3 ^ UInt(bitPattern: namespace) >> 4) & 511)
    let number = Int(numbers[hash])
    if number > 0 {
      let index = number - 1
      let isKnown =
        entries[index].local == local && entries[index].prefix == prefix && entries[index].namespace == namespace
      if isKnown { return entries[index].name }
    }
    let name = MarkupName(
      String(cString: local), prefix: prefix.map { String(cString: $0) },
      namespace: namespace.map { String(cString: $0) })
    let entry = Entry(local: local, prefix: prefix, namespace: namespace, name: name)
    if number > 0 {
      entries[number - 1] = entry
    } else {
      entries.append(entry)
      numbers[hash] = UInt16(entries.count)
    }
    return name
  }
}
