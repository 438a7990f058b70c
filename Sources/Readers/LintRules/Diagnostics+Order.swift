import Source

extension [Diagnostic] {
  /// The findings in the order of the input; those at one place as they were found.
  var inOrderOfInput: [Diagnostic] {
    let order = indices.sorted { left, right in
      let (one, other) = (self[left].range?.start ?? 0, self[right].range?.start ?? 0)
      return (one, left) < (other, right)
    }
    return order.map { self[$0] }
  }
}
