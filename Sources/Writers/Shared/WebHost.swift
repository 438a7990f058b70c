/// The host of a web address, with user and port where they are written; made only of what every URL parser takes.
struct WebHost: Hashable, Sendable {
  /// As it is to be written.
  let spelling: String

  /// Judges what stands between `//` and the path; `nil` where it names no host.
  init?(authority: ArraySlice<UInt8>) {
    let text = String(decoding: authority, as: UTF8.self)
    // User names and passwords do not belong into anything that is published.
    let afterUser = text.split(separator: "@", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    let colon = afterUser.lastIndex(of: ":")
    let host = colon.map { String(afterUser[..<$0]) } ?? afterUser
    let port = colon.map { afterUser[afterUser.index(after: $0)...] } ?? ""
    guard port.isEmpty || (port.utf8.count <= 5 && UInt16(port) != nil) else { return nil }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard !host.isEmpty, labels.dropLast().allSatisfy({ !$0.isEmpty }), labels.allSatisfy(Self.isLabel),
      !Self.isNumber(labels.last ?? "") || Self.isIPv4(labels)
    else { return nil }
    spelling = host.lowercased() + (port.isEmpty ? "" : ":" + port)
  }

  /// Letters, marks and digits of any script, hyphens and underscores; a hyphen never first or last.
  private static func isLabel(_ label: String) -> Bool {
    label.utf8.count <= 63 && label.utf8.first != UInt8(ascii: "-") && label.utf8.last != UInt8(ascii: "-")
      && label.unicodeScalars.allSatisfy { scalar in
        let properties = scalar.properties
        guard scalar.isASCII else { return properties.isAlphabetic && !properties.isDefaultIgnorableCodePoint }
        return scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      }
  }

  private static func isNumber(_ label: String) -> Bool {
    !label.isEmpty && label.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isIPv4(_ labels: [String]) -> Bool {
    labels.count == 4 && labels.allSatisfy { isNumber($0) && UInt8($0) != nil && ($0 == "0" || !$0.hasPrefix("0")) }
  }
}
