import ArticleModel
import Markup
import NewsCodes

extension NewsMLSheet {
  /// Writes the groups of a package, with ids that XML takes; one that is another in the source stands beside it.
  mutating func groupSet(of package: NewsPackage) {
    guard !package.groups.isEmpty else { return }
    let ids = NewsMLGroupIDs(package)
    element("groupSet") { sheet in
      let root = package.root.flatMap { ids.known[$0] } ?? ids.all[0]
      sheet.attribute("root", root)
      if package.root != root { sheet.own("root", package.root ?? "") }
      for (index, group) in package.groups.enumerated() { sheet.group(group, ids, index) }
    }
  }

  private mutating func group(_ group: PackageGroup, _ ids: NewsMLGroupIDs, _ index: Int) {
    let path = "groups[\(index)]"
    element("group", owning: group.foreign, path) { sheet in
      sheet.attribute("id", ids.all[index])
      if group.id != ids.all[index] { sheet.own("id", group.id) }
      sheet.refer("role", "roleuri", to: group.role, path + ".role")
      sheet.attribute("mode", group.mode.qcode)
      for (number, member) in group.members.enumerated() {
        switch member {
        case .group(let id): sheet.groupRef(id, ids.known[id])
        case .item(let relation): sheet.itemRef(relation, "\(path).members[\(number)]")
        }
      }
    }
  }

  /// Refers to a group; to one that is not there, in a namespace of ours, for no validator takes that.
  private mutating func groupRef(_ id: String, _ known: String?) {
    guard let known else {
      let name = MarkupName("groupRef", namespace: OwnTerm.keptNamespace)
      return verbatim(MarkupElement(name, attributes: [MarkupAttribute(MarkupName("idref"), id)]))
    }
    element("groupRef") { sheet in
      sheet.attribute("idref", known)
      if known != id { sheet.own("idref", id) }
    }
  }

  private mutating func itemRef(_ relation: Relation, _ path: String) {
    element("itemRef", owning: relation.foreign, path) { sheet in
      if let code = relation.code { sheet.refer("rel", "reluri", to: code, path + ".code") }
      sheet.target(of: relation, path)
    }
    if relation.kind != .partOf { lose(.newsMLNoPlace, path + ".kind", .dropped, relation.kind.rawValue) }
  }

  /// Writes an element as it came.
  mutating func verbatim(_ element: MarkupElement) {
    finishTag()
    beginLine()
    sink.fragment(element)
    hasElements = true
  }
}

extension PackageMode {
  /// The qcode of IPTC's Package Group Mode; a bag is what a group is where nothing is said.
  fileprivate var qcode: String? {
    switch self {
    case .bag: nil
    case .sequence: "pgrmod:seq"
    case .alternatives: "pgrmod:alt"
    }
  }
}
