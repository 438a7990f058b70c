import ArticleModel
import JSONText
import NewsCodes
import Stages

extension NinjsSheet {
  /// Sets the renditions: a list, or in line 1 an object with their names.
  mutating func set(renditions: [Rendition], in draft: inout JSONDraft, _ path: String) {
    var keyed = JSONDraft()
    for (index, rendition) in renditions.enumerated() {
      let place = "\(path)[\(index)]"
      var entry = JSONDraft()
      let name = spell(rendition.name, place + ".name") ?? NinjsTerm.rendition(index)
      if line != .one { entry.set("name", name) }
      fill(rendition, in: &entry, place)
      let isHolder = rendition.itemID != nil && renditions.count == 1 && entry.members.allSatisfy { $0.name == "name" }
      guard !isHolder || rendition.name != nil else { continue }
      if line != .one {
        draft.append(entry.value, to: "renditions")
      } else {
        let key = NinjsShape.isKey(name) ? keyed.free(name) : keyed.free(NinjsTerm.rendition(index))
        if key != name { lose(.ninjsCode, place + ".name", .approximated, name) }
        if entry.isEmpty { drop(place) } else { keyed.set(key, entry.value) }
      }
    }
    if !keyed.isEmpty { draft.set("renditions", keyed.value) }
  }

  private mutating func fill(_ rendition: Rendition, in entry: inout JSONDraft, _ path: String) {
    entry.set("href", uri(rendition.href, path + ".href"))
    entry.set(line.spell("contentType"), rendition.contentType.flatMap { $0.isEmpty ? nil : $0 })
    if rendition.contentType?.isEmpty ?? false { lose(.ninjsNoPlace, path + ".contentType") }
    for (name, field, number) in [
      ("width", "width", rendition.width), ("height", "height", rendition.height),
      ("sizeInBytes", "byteCount", rendition.byteCount),
    ] {
      if let number, number < 0 {
        lose(.ninjsNoPlace, "\(path).\(field)", .dropped, String(number))
      } else {
        entry.set(line.spell(name), number)
      }
    }
    if let duration = rendition.duration {
      if Self.isNumber(duration) {
        entry.set("duration", .number(duration))
      } else {
        lose(.ninjsNoPlace, path + ".duration", .dropped, duration)
      }
    }
    if line == .three, let codec = rendition.codec, !codec.isEmpty {
      entry.set("videoCodec", codec)
    } else {
      lose(rendition.codec, path + ".codec")
    }
    lose(rendition.hash, path + ".hash")
    for (index, resource) in rendition.resources.enumerated() {
      lose(.ninjsNoPlace, "\(path).resources[\(index)]", .dropped, resource.href ?? "")
    }
    restore(rendition.foreign, NinjsSchema.entry("renditions", line), in: &entry, path + ".foreign")
  }
}
