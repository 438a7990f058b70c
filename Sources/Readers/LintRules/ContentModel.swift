/// Which elements may stand in another, and in which order.
struct ContentModel {
  /// A place in the order: some elements that may stand there in any order among themselves.
  private struct Step {
    var names: [String]
    var isRequired: Bool
    var isRepeatable: Bool
  }

  /// What is wrong with a list of elements.
  enum Fault: Hashable {
    /// The element of this index does not belong here.
    case misplaced(Int)
    /// The element of this index stands before one that it must follow.
    case early(Int, before: String)
    /// The element of this index stands behind one that must follow it.
    case late(Int, behind: String)
    /// The element of this index may stand here only once.
    case repeated(Int)
    /// An element is missing.
    case missing(String)
  }

  private var steps: [Step] = []
  private var places: [String: Int] = [:]

  /// Reads a model: steps between spaces, `a|b` for any of several, and behind each `?`, `*`, `+` or nothing, as in a DTD.
  init(_ words: String) {
    for word in words.split(separator: " ") {
      let sign = word.last ?? " "
      let hasSign = "?*+".contains(sign)
      let names = (hasSign ? word.dropLast() : word).split(separator: "|").map(String.init)
      for name in names { places[name] = steps.count }
      let isRequired = !hasSign || sign == "+"
      steps.append(Step(names: names, isRequired: isRequired, isRepeatable: sign == "*" || sign == "+"))
    }
  }

  /// What is wrong with the children of an element, in order; each name is complained of once.
  func faults(of names: [String]) -> [Fault] {
    var faults: [Fault] = []
    var named: Set<String> = []
    var seen: Set<Int> = []
    var ordered: [(index: Int, place: Int)] = []
    for (index, name) in names.enumerated() {
      guard let place = places[name] else {
        if named.insert(name).inserted { faults.append(.misplaced(index)) }
        continue
      }
      if seen.insert(place).inserted || steps[place].isRepeatable {
        ordered.append((index, place))
      } else if named.insert(name).inserted {
        faults.append(.repeated(index))
      }
    }
    let kept = Self.longestRun(of: ordered.map(\.place))
    for (at, element) in ordered.enumerated() where !kept.contains(at) && named.insert(names[element.index]).inserted {
      let behind = ordered[at...].indices.last { kept.contains($0) && ordered[$0].place < element.place }
      let before = ordered[..<at].indices.first { kept.contains($0) && ordered[$0].place > element.place }
      if let behind {
        faults.append(.early(element.index, before: names[ordered[behind].index]))
      } else if let before {
        faults.append(.late(element.index, behind: names[ordered[before].index]))
      }
    }
    for (place, step) in steps.enumerated() where step.isRequired && !seen.contains(place) {
      faults.append(.missing(step.names.joined(separator: " or ")))
    }
    return faults
  }

  /// The indices of the longest run of numbers none of which is smaller than the one before: what may stay where it is.
  private static func longestRun(of numbers: [Int]) -> Set<Int> {
    if zip(numbers, numbers.dropFirst()).allSatisfy({ $0 <= $1 }) { return Set(numbers.indices) }
    var tails: [Int] = []
    var previous = [Int?](repeating: nil, count: numbers.count)
    for (index, number) in numbers.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[tails[middle]] <= number { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var run: Set<Int> = []
    var next = tails.last
    while let index = next {
      run.insert(index)
      next = previous[index]
    }
    return run
  }
}
