import Markup

/// Elements of a page, named as style sheets name them: type, `*`, `#id`, `.class`, `[attribute]` with `=`, `~=`, `^=`,
/// `$=` and `*=`, inside (a space) or next below (`>`) others, and lists with commas (Selectors Level 4, sections 4 to 16).
struct Selector: Sendable {
  /// What an element and those around it must be, innermost last; one list for each part between commas.
  let alternatives: [[Step]]

  /// An element on the way down to the one that is named.
  struct Step: Sendable {
    /// Its name in small letters; `nil` for any.
    var name: String?
    var tests: [Test] = []
    /// Whether the next step stands next below it.
    var holdsNext = false
  }

  /// What an attribute must be.
  struct Test: Sendable {
    let attribute: String
    let match: Match
    let value: String
  }

  /// How an attribute is held against a value.
  enum Match: Sendable {
    case isThere, equals, holdsWord, begins, ends, holds
  }

  /// Whether an element is meant, with all elements around it, outermost first.
  func selects(_ element: MarkupElement, in around: [MarkupElement]) -> Bool {
    alternatives.contains { steps in
      guard let last = steps.last, last.fits(element) else { return false }
      return Self.fit(steps.dropLast(), around[...])
    }
  }

  /// Whether the steps are found around an element: each as far in as it can be, which leaves the most room for the rest.
  private static func fit(_ steps: ArraySlice<Step>, _ around: ArraySlice<MarkupElement>) -> Bool {
    guard let step = steps.last else { return true }
    guard step.holdsNext else {
      var around = around
      while let element = around.popLast() {
        if step.fits(element), fit(steps.dropLast(), around) { return true }
      }
      return false
    }
    guard let element = around.last, step.fits(element) else { return false }
    return fit(steps.dropLast(), around.dropLast())
  }
}

extension Selector.Step {
  fileprivate func fits(_ element: MarkupElement) -> Bool {
    (name == nil || name == element.local.lowercased()) && tests.allSatisfy { $0.fits(element) }
  }
}

extension Selector.Test {
  fileprivate func fits(_ element: MarkupElement) -> Bool {
    guard let found = element.attribute(attribute) else { return false }
    switch match {
    case .isThere: return true
    case .equals: return found == value
    case .holdsWord: return found.split { $0 == " " || $0.isNewline || $0 == "\t" }.contains { $0 == value }
    case .begins: return !value.isEmpty && found.hasPrefix(value)
    case .ends: return !value.isEmpty && found.hasSuffix(value)
    case .holds: return !value.isEmpty && found.contains(value)
    }
  }
}
