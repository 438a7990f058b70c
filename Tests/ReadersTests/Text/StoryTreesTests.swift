import Testing

@testable import Readers

/// The trees were learned from the very columns that the reader measures.
struct StoryTreesTests {
  private let nodes = StoryTrees.nodes
  private var count: Int { nodes.count / 4 }

  @Test func columnsAreThoseLearnedFrom() {
    #expect(StoryTrees.columns == PageView.names.joined(separator: " "), "run Scripts/learn-scrapes")
  }

  @Test func columnsHaveNamesOfTheirOwn() {
    #expect(Set(PageView.names).count == PageView.names.count)
    #expect(PageView.names.prefix(ChunkFeature.count).elementsEqual(ChunkFeature.allCases.map { "\($0)" }))
  }

  @Test func everyNodeLeadsOnOrIsALeaf() {
    #expect(nodes.count % 4 == 0 && StoryTrees.roots.count % 4 == 0)
    for node in 0..<count {
      let (column, low, high) = (Int(nodes[node * 4]), Int(nodes[node * 4 + 2]), Int(nodes[node * 4 + 3]))
      #expect(PageView.names.indices.contains(column))
      if low == node {
        #expect(nodes[node * 4 + 1] == .max)
      } else {
        #expect(low > node && high > node && low < count && high < count)
      }
    }
  }

  @Test func treesAreAsDeepAsIsSaid() {
    var level = StoryTrees.roots.map(Int.init)
    for _ in 0..<StoryTrees.depth {
      level = level.flatMap { node in
        let low = Int(nodes[node * 4 + 2])
        return low == node ? [node] : [low, Int(nodes[node * 4 + 3])]
      }
    }
    #expect(level.allSatisfy { Int(nodes[$0 * 4 + 2]) == $0 })
  }

  @Test func sumsOfLeavesAreAdded() {
    // Column 1 up to 5: 100, beyond: −40; three trees that always add 1.
    let nodes: [Int16] = [
      1, 5, 1, 2, 0, .max, 1, 100, 0, .max, 2, -40, 0, .max, 3, 1, 0, .max, 4, 1, 0, .max, 5, 1,
    ]
    let model = TreeModel(nodes: nodes, roots: [0, 3, 4, 5], depth: 1, base: 7)
    #expect(model.score([0, 5]) == 110)
    #expect(model.score([0, 6]) == -30)
  }
}
