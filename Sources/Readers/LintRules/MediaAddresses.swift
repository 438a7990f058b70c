/// The addresses that an item gives for its media.
struct MediaAddresses: ExpressibleByArrayLiteral {
  private let names: Set<String>

  /// Takes addresses.
  init(_ addresses: [String]) {
    names = Set(addresses.map(Self.name))
  }

  init(arrayLiteral addresses: String...) {
    self.init(addresses)
  }

  /// Whether one of them has the file name of a picture in a body.
  func lead(to source: String) -> Bool { names.contains(Self.name(of: source)) }

  private static func name(of address: String) -> String {
    address.split(separator: "/").last.map(String.init) ?? address
  }
}
