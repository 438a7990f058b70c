/// A place where two documents differ, by its path in the model.
package struct ModelDifference: Hashable, Sendable {
  /// The path, such as `lifecycle.embargo` or `bodies[0].blocks[3]`; `items[2].` stands in front where there are several items.
  package let path: String
  /// What stood there; `nil` where it was added.
  package let old: String?
  /// What stands there now; `nil` where it is missing.
  package let new: String?

  /// Whether the later document says something there that the earlier one did not.
  package var isAddition: Bool { old == nil }

  /// The steps of a path: names and numbers. Some records only wrap another; losses may leave their inner name out, or
  /// name the blocks that a caption consists of.
  package static func steps(of path: String) -> [Substring] {
    var steps = path.split { $0 == "." || $0 == "[" || $0 == "]" }
    for (outer, inner) in [("headlines", "text"), ("related", "concept")] {
      for index in steps.indices.reversed() where index >= 2 && steps[index] == inner && steps[index - 2] == outer {
        steps.remove(at: index)
      }
    }
    for index in steps.indices.reversed() where index >= 1 && steps[index] == "blocks" && steps[index - 1] == "caption"
    {
      steps.remove(at: index)
    }
    return steps
  }

  /// Whether a loss at `path` speaks of this difference: one path begins with the other.
  ///
  /// A loss of the document as such speaks of nothing below its parts.
  package func isCovered(by path: String) -> Bool {
    let (own, other) = (Self.steps(of: self.path), Self.steps(of: path))
    return other.isEmpty ? own.count <= 1 : zip(own, other).allSatisfy { $0 == $1 }
  }
}
