import Markup

/// Names made once for each spelling: libxml2 keeps one pointer per spelling, so that pointers can be compared.
struct NameTable {
  private struct Entry {
    let local: UnsafePointer<UInt8>
    let prefix: UnsafePointer<UInt8>?
    let namespace: UnsafePointer<UInt8>?
    /// The entry before it with the same hash; below zero where there is none.
    let earlier: Int32
  }

  /// The names by their numbers.
  private(set) var names: [MarkupName] = []
  private var entries: [Entry] = []
  /// For each hash the number of its latest entry; below zero where there is none.
  private var latest = [Int32](repeating: -1, count: 512)
  /// The namespaces by their pointers: few, and long.
  private var namespaces: [(pointer: UnsafePointer<UInt8>, name: String)] = []

  /// The number of the name with these parts.
  mutating func number(
    of local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>? = nil, namespace: UnsafePointer<UInt8>? = nil
  ) -> Int32 {
    let hash = Int((UInt(bitPattern: local) >> 3 ^ UInt(bitPattern: namespace) >> 4) & 511)
    var number = latest[hash]
    while number >= 0 {
      let entry = entries[Int(number)]
      if entry.local == local, entry.namespace == namespace, entry.prefix == prefix { return number }
      number = entry.earlier
    }
    let added = Int32(entries.count)
    entries.append(Entry(local: local, prefix: prefix, namespace: namespace, earlier: latest[hash]))
    latest[hash] = added
    names.append(
      MarkupName(
        String(cString: local), prefix: prefix.map { String(cString: $0) }, namespace: namespace.map { string($0) }))
    return added
  }

  /// Forgets all names where there are more than documents of one kind have, so that none is copied again and again.
  mutating func forgetMany() {
    if names.count > 1_000 { self = NameTable() }
  }

  private mutating func string(_ namespace: UnsafePointer<UInt8>) -> String {
    if let known = namespaces.first(where: { $0.pointer == namespace }) { return known.name }
    let name = String(cString: namespace)
    if namespaces.count < 32 { namespaces.append((namespace, name)) }
    return name
  }
}
