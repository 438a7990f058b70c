import JSONText
import Markup
import Source

/// The things that the JSON-LD of a page tells of.
struct LinkedData: Sendable {
  /// The things in order: those at the top, those of a graph, and those a page is about.
  private(set) var things: [LinkedThing] = []
  /// The scripts that are no JSON, even when mended.
  private(set) var broken: [SourceRange] = []
  /// The scripts that had to be mended.
  private(set) var mended: [SourceRange] = []

  private var byID: [String: LinkedThing] = [:]

  private static let deepest = 8

  /// Reads the scripts of a page.
  init(_ scripts: [MarkupElement]) {
    for script in scripts { read(script) }
  }

  /// The thing an entry stands for: itself, or the one it only names.
  func resolved(_ thing: LinkedThing) -> LinkedThing {
    guard thing.types.isEmpty, let id = thing.id, let whole = byID[id] else { return thing }
    return whole
  }

  /// The things a member of another tells of, or names.
  func things(_ name: String, of thing: LinkedThing) -> [LinkedThing] {
    thing.things(name).map(resolved)
  }

  private mutating func read(_ script: MarkupElement) {
    guard case .text(let run)? = script.children.first(where: { if case .text = $0 { true } else { false } }) else {
      return
    }
    let bytes = Array(script.text.utf8)
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    let place = run.range ?? script.range ?? SourceRange(0, 0)
    var remarks: [JSONRemark] = []
    do throws(JSONFailure) {
      collect(try JSONValue.read(bytes, remarks: &remarks), place.start, 0)
    } catch {
      mend(bytes, place)
    }
  }

  private mutating func mend(_ bytes: [UInt8], _ place: SourceRange) {
    var remarks: [JSONRemark] = []
    do throws(JSONFailure) {
      collect(try JSONValue.read(LooseJSON.mended(bytes), remarks: &remarks), place.start, 0)
      mended.append(place)
    } catch {
      broken.append(place)
    }
  }

  private mutating func collect(_ node: JSONNode, _ offset: Int, _ depth: Int) {
    guard depth < Self.deepest else { return }
    for element in node.value.elements ?? [] { collect(element, offset, depth + 1) }
    guard let thing = LinkedThing(node, from: offset) else { return }
    if !thing.types.isEmpty {
      things.append(thing)
      if let id = thing.id, byID[id] == nil { byID[id] = thing }
    }
    for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
      for value in thing.values(name) { collect(value, offset, depth + 1) }
    }
  }
}
