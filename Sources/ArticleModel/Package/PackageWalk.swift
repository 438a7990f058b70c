/// A walk through the groups of a package, each entered once.
struct PackageWalk {
  let groups: [PackageGroup]
  let places: [String: Int]
  var found: [Int] = []
  private var entered: Set<Int> = []

  init(groups: [PackageGroup], places: [String: Int]) {
    self.groups = groups
    self.places = places
  }

  mutating func visit(_ top: Int) {
    // A stack and no recursion: groups may refer to each other as deep as there are groups.
    var open: [(group: Int, member: Int)] = [(top, 0)]
    entered.insert(top)
    while let (group, member) = open.popLast() {
      guard member < groups[group].members.count else { continue }
      let before = found.count
      var inner: Int?
      switch groups[group].members[member] {
      case .item(let relation):
        if let place = relation.itemID.flatMap({ places[$0] }), !found.contains(place) { found.append(place) }
      case .group(let id): inner = groups.firstIndex { $0.id == id }
      }
      let isDone = groups[group].mode == .alternatives && found.count > before
      if !isDone { open.append((group, member + 1)) }
      if let inner, entered.insert(inner).inserted { open.append((inner, 0)) }
    }
  }
}
