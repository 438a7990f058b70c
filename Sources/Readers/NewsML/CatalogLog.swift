import ArticleModel
import Markup
import NewsCodes
import Source

/// What is to be said once of the catalogs of an input; the readings of its items share it.
final class CatalogLog {
  private var aliases: Set<String> = []
  private var versions: Set<Int> = []
  private var remarks: [Diagnostic] = []
  /// The reference that came last: the items of a message cite the same catalogs.
  private var lastCited: String?

  /// Notes a qcode that no catalog at hand resolves: its alias is remarked on once.
  func note(unresolved qcode: String, _ element: MarkupElement) {
    let alias = String(qcode.prefix { $0 != ":" })
    guard Code.isQCode(qcode), aliases.insert(alias).inserted else { return }
    let words = "no catalog at hand declares the alias \"\(alias)\": its codes stay qcodes"
    remarks.append(Diagnostic(.newsMLUnresolvable, words, at: element.range))
  }

  /// Notes a reference to a catalog: a version of IPTC's that is not carried here is remarked on once.
  func note(cited href: String?, _ element: MarkupElement) {
    guard let href, href != lastCited else { return }
    lastCited = href
    guard let version = IPTCCatalog.version(of: href), version != IPTCCatalog.version,
      versions.insert(version).inserted
    else { return }
    let words = "version \(version) of IPTC's catalog is resolved by version \(IPTCCatalog.version)"
    remarks.append(Diagnostic(.newsMLCatalogVersion, words, at: element.range))
  }

  /// Hands out what was noted since it was last asked.
  func take() -> [Diagnostic] {
    defer { remarks = [] }
    return remarks
  }
}
