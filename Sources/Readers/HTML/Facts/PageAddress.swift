import ArticleModel
import NewsCodes

/// Addresses of the web, as far as pages need to be told apart by them.
enum PageAddress {
  /// The host, in small letters.
  static func host(_ address: String) -> String? {
    guard let scheme = slashes(in: address[...]) else { return nil }
    let host = address[scheme.upperBound...].prefix { !"/?#:".contains($0) }
    return host.isEmpty ? nil : host.lowercased()
  }

  /// The two slashes before an authority.
  private static func slashes(in address: Substring) -> Range<Substring.Index>? {
    let bytes = address.utf8
    var index = bytes.startIndex
    while let first = bytes[index...].firstIndex(of: UInt8(ascii: "/")) {
      let second = bytes.index(after: first)
      guard second < bytes.endIndex else { return nil }
      if bytes[second] == UInt8(ascii: "/") { return first..<bytes.index(after: second) }
      index = second
    }
    return nil
  }

  /// Whether two addresses lead to the same page: scheme, fragment and a slash at the end do not matter.
  static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (essence(left), essence(right))
    return !left.isEmpty && left == right
  }

  private static func essence(_ address: String) -> String {
    var rest = address.prefix { $0 != "#" }
    if let scheme = slashes(in: rest) { rest = rest[scheme.upperBound...] }
    while rest.last == "/" { rest.removeLast() }
    return rest.hasPrefix("www.") ? String(rest.dropFirst(4)) : String(rest)
  }

  /// The day that a path names in year, month and day: `/2026/03/14/`, `/2026-03-14-`.
  static func day(in address: String) -> NewsDate? {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    let parts = path.split { $0 == "/" || $0 == "-" }
    for index in parts.indices.dropLast(2) {
      let (year, month, day) = (parts[index], parts[index + 1], parts[index + 2])
      guard year.count == 4, year >= "1990", year <= "2100", month.count == 2, day.count == 2 else { continue }
      let written = "\(year)-\(month)-\(day)"
      if let date = NewsDate(iso8601: written) { return date }
    }
    return nil
  }

  /// The address that a reference stands for at a base (RFC 3986, section 5, for the references that pages use).
  static func resolved(_ reference: String, at base: String?) -> String {
    let reference = reference.trimmed
    guard let base, let authority = slashes(in: base[...]), base[..<authority.lowerBound].hasSuffix(":"),
      !hasScheme(reference)
    else { return reference }
    if reference.hasPrefix("//") { return base[..<authority.lowerBound] + reference }
    let path = base[authority.upperBound...].firstIndex(of: "/") ?? base.endIndex
    if reference.hasPrefix("/") { return base[..<path] + reference }
    let whole = base.prefix { $0 != "?" && $0 != "#" }
    if reference.hasPrefix("?") { return whole + reference }
    if reference.isEmpty || reference.hasPrefix("#") { return base.prefix { $0 != "#" } + reference }
    guard path < whole.endIndex, let slash = whole.lastIndex(of: "/") else { return base[..<path] + "/" + reference }
    return base[..<path] + merged(whole[path...slash] + reference)
  }

  private static func hasScheme(_ reference: String) -> Bool {
    let scheme = reference.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    return scheme.first?.isLetter == true && reference[scheme.endIndex...].hasPrefix(":")
  }

  /// The path without `.` and `..`.
  private static func merged(_ path: some StringProtocol) -> String {
    let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
    var parts: [Substring] = []
    for part in Substring(path[..<end]).split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..": if parts.count > 1 { parts.removeLast() }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/") + path[end...]
  }
}
