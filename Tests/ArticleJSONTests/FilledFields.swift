/// Which fields of which types ever held a value other than nothing, and which cases were ever seen.
struct FilledFields {
  private var known: Set<String> = []
  private var filled: Set<String> = []
  private var cases: [String: Set<String>] = [:]

  /// The fields that were always empty.
  var neverFilled: [String] { known.subtracting(filled).sorted() }

  /// The cases of an enum that were seen.
  func casesSeen(_ name: String) -> Set<String> { cases[name] ?? [] }

  mutating func note(_ value: some Any) {
    let mirror = Mirror(reflecting: value)
    let type = String(describing: type(of: value))
    switch mirror.displayStyle {
    case .struct:
      for child in mirror.children {
        let field = "\(type).\(child.label ?? "")"
        known.insert(field)
        if isFilled(child.value) { filled.insert(field) }
        note(child.value)
      }
    case .enum:
      cases[type, default: []].insert(mirror.children.first?.label ?? "\(value)")
      for child in mirror.children { note(child.value) }
    case .optional, .collection, .tuple:
      for child in mirror.children { note(child.value) }
    default: break
    }
  }

  private func isFilled(_ value: some Any) -> Bool {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional, .collection: return !mirror.children.isEmpty
    default:
      if let flag = value as? Bool { return flag }
      if let text = value as? String { return !text.isEmpty }
      return true
    }
  }
}
