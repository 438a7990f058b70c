extension NewsPackage {
  /// The items that are at hand among those the package refers to, in its order, each once: of a group of alternatives
  /// the first that is there.
  func members(presentIn places: [String: Int]) -> [Int] {
    var walk = PackageWalk(groups: groups, places: places)
    if let top = groups.firstIndex(where: { $0.id == root }) ?? groups.indices.first { walk.visit(top) }
    return walk.found
  }
}
