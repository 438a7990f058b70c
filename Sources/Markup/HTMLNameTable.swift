/// A whole number for each of some elements of HTML, looked up without hashing.
package struct HTMLNameTable: Sendable {
  private let numbers: [Int]
  private let otherwise: Int

  /// Numbers elements by their order; `otherwise` is the number of all others.
  package init(_ names: [HTMLName], otherwise: Int) {
    var numbers = [Int](repeating: otherwise, count: 256)
    for (number, name) in names.enumerated() { numbers[Int(name.ordinal)] = number }
    self.numbers = numbers
    self.otherwise = otherwise
  }

  /// The number of an element.
  package subscript(name: HTMLName?) -> Int { name.map { numbers[Int($0.ordinal)] } ?? otherwise }
}
