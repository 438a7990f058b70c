/// The host of a web address, with user and port where they are written; made only of what every URL parser takes.
struct WebHost: Hashable, Sendable {
  /// As it is to be written.
  let spelling: String

  /// Judges what stands between `//` and the path; `nil` where it names no host.
  init?(authority: ArraySlice<UInt8>) {
    let text = String(decoding: authority, as: UTF8.self)
    if Self.isPlain(authority) {
      spelling = text
      return
    }
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

  /// Whether it is what most addresses have, lowercase ASCII letters and dots: nothing of it needs a closer look.
  static func isPlain(_ authority: some Sequence<UInt8>) -> Bool {
    var labelLength = 0
    for byte in authority {
      let isLetter = byte &- UInt8(ascii: "a") < 26
      guard isLetter || (byte == UInt8(ascii: ".") && labelLength > 0) else { return false }
      labelLength = isLetter ? labelLength + 1 : 0
      if labelLength > 63 { return false }
    }
    return labelLength > 0
  }

  /// Letters, marks and digits of any script, hyphens and underscores; a hyphen never first or last, a mark never first.
  private static func isLabel(_ label: String) -> Bool {
    guard label.utf8.count <= 63, label.utf8.first != UInt8(ascii: "-"), label.utf8.last != UInt8(ascii: "-") else {
      return false
    }
    if label.lowercased().hasPrefix("xn--") { return isEncodedLabel(label.lowercased().dropFirst(4)) }
    let startsWithMark = label.unicodeScalars.first.map { isMark($0.properties.generalCategory) } ?? false
    return !startsWithMark && label.unicodeScalars.allSatisfy { $0 == "_" || isLetterOfHosts($0) }
  }

  /// Whether Punycode decodes to a label that could have been encoded so.
  private static func isEncodedLabel(_ code: Substring) -> Bool {
    guard let label = Punycode.decode(code), let first = label.first else { return false }
    return label.contains { !$0.isASCII } && !isMark(first.properties.generalCategory)
      && label.allSatisfy { isLetterOfHosts($0) && $0.properties.lowercaseMapping.unicodeScalars.first == $0 }
  }

  /// Letters that have been in Unicode for so long that every checker knows them.
  private static func isLetterOfHosts(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    guard !scalar.isASCII else {
      return scalar == "-" || properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
    return properties.isAlphabetic && !properties.isDefaultIgnorableCodePoint && (properties.age?.major ?? 99) <= 9
  }

  private static func isMark(_ category: Unicode.GeneralCategory) -> Bool {
    category == .nonspacingMark || category == .spacingMark || category == .enclosingMark
  }

  private static func isNumber(_ label: String) -> Bool {
    !label.isEmpty && label.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isIPv4(_ labels: [String]) -> Bool {
    labels.count == 4 && labels.allSatisfy { isNumber($0) && UInt8($0) != nil && ($0 == "0" || !$0.hasPrefix("0")) }
  }
}
