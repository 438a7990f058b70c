/// That a media topic is retired, and what is in use in its place.
package struct Retirement: Hashable, Sendable {
  /// The English name of the retired topic.
  package let name: String
  /// The day it was retired, as `2021-09-30`.
  package let day: String
  /// The code in use in its place.
  package let successor: String
  /// The English name of that topic.
  package let successorName: String
  /// Whether that topic is no more than the nearest broader one.
  package let isBroader: Bool

  /// What a line of the table says.
  init?(_ line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 3)
    guard parts.count == 4 else { return nil }
    let names = parts[3].split(separator: ">").map(String.init)
    guard names.count == 2 else { return nil }
    day = String(parts[1])
    successor = String(parts[2].dropFirst())
    isBroader = parts[2].first == "<"
    (name, successorName) = (names[0], names[1])
  }
}
