import Markup
import Source

/// What the packages of a message refer to, until it is known which items the message brought.
///
/// A guid counts by its hash, eight bytes however long it is; of references to items that have not come yet only so many
/// are held.
struct PackageUses {
  /// A reference to an item that had not come when its package did.
  private struct Use {
    var guid: String
    var hash: Int
    var range: SourceRange?
    var package: Int
  }

  private static let limit = 50_000
  private var guids: Set<Int> = []
  private var uses: [Use] = []
  /// How many references each package has that waits for items.
  private var counts: [Int: Int] = [:]
  private var packageCount = 0
  private var omitted = 0

  /// Takes an item on; its ranges count in `source`, which stands at `start` of the input.
  mutating func take(_ item: MarkupElement, in source: SourceFile, from start: Int) {
    if let guid = item.attribute("guid")?.trimmed, !guid.isEmpty { guids.insert(guid.hashValue) }
    guard item.name.local == "packageItem" else { return }
    let references = (item.first("groupSet")?.elements ?? []).flatMap { $0.all("itemRef") }
      .filter { $0.attribute("residref") != nil }
    packageCount += 1
    for element in references {
      let guid = element.attribute("residref")?.trimmed ?? ""
      guard !guids.contains(guid.hashValue) else { continue }
      guard uses.count < Self.limit else {
        omitted += 1
        continue
      }
      counts[packageCount] = references.count
      let place = TagPlace(element, in: source).attributes["residref"] ?? element.range
      let range = place.map { SourceRange($0.start + start, $0.end + start) }
      let name = String((element.attribute("residref") ?? "").prefix(80))
      uses.append(Use(guid: name, hash: guid.hashValue, range: range, package: packageCount))
    }
  }

  /// The references to items that the message does not bring, in packages of which it brings others.
  var findings: [Diagnostic] {
    let absent = uses.filter { !guids.contains($0.hash) }
    let missing = Dictionary(absent.map { ($0.package, 1) }, uniquingKeysWith: +)
    var findings = absent.filter { missing[$0.package, default: 0] < counts[$0.package, default: 0] }
      .map { Diagnostic(.newsMLAbsentItem, "the message brings no item \($0.guid)", at: $0.range) }
    if omitted > 0 {
      findings.append(Diagnostic(.newsMLUnheldPackages, "\(omitted) references of packages were not held against it"))
    }
    return findings
  }
}
