import ArticleModel
import NewsCodes

/// The ids of the groups of a package as XML takes them: the source's own where they are names and differ.
struct NewsMLGroupIDs {
  /// The id of each group.
  private(set) var all: [String] = []
  /// The same by the ids of the source.
  private(set) var known: [String: String] = [:]

  init(_ package: NewsPackage) {
    let given = Set(package.groups.map(\.id))
    var used: Set<String> = []
    for (index, group) in package.groups.enumerated() {
      var id = group.id
      if !LexicalForm.isAlias(id) || used.contains(id) {
        id = "group-\(index + 1)"
        while used.contains(id) || given.contains(id) { id += "-" }
      }
      used.insert(id)
      all.append(id)
      if known[group.id] == nil { known[group.id] = id }
    }
  }
}
