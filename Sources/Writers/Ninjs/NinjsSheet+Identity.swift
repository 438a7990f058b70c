import ArticleModel
import JSONText
import NewsCodes
import Source
import Stages

extension NinjsSheet {
  /// Sets the id, a URI; returns the guid that it was minted of, which stands among the other ids.
  mutating func identify(
    _ identity: Identity, _ guid: ItemGuid?, in draft: inout JSONDraft
  ) throws(StageFailure) -> String? {
    guard let guid else { throw StageFailure(Diagnostic(.ninjsNoURI, field: FieldName.guid.rawValue)) }
    if guid.basis != .stated || LexicalForm.isURI(guid.value) == false {
      let message = "uri \(guid.value) was made of \(guid.basis.words)"
      remark(Diagnostic(.ninjsDerivedURI, message, field: FieldName.guid.rawValue))
    }
    if LexicalForm.isURI(guid.value), !guid.value.hasPrefix(NinjsTerm.mintedGuid) {
      draft.set("uri", guid.value)
      return nil
    }
    draft.set("uri", NinjsTerm.mintedGuid + LexicalForm.escapedForURN(guid.value))
    return guid.value
  }

  /// The standard: an item that came in this line names the one it named, any other the version of ours.
  mutating func set(standard: SourceStandard?, in draft: inout JSONDraft) {
    var inner = JSONDraft()
    if isNative {
      guard let standard, standard.version != nil || standard.name != "ninjs" else { return }
      inner.set("name", standard.name)
      inner.set("version", standard.version)
      if isOurs(standard) { inner.set("schema", line.schema) }
    } else {
      if standard == nil {
        derived.insert("standard")
      } else {
        lose(.ninjsStandard, "identity.standard", .approximated)
      }
      inner.set("name", "ninjs")
      inner.set("version", line.version)
      inner.set("schema", line.schema)
    }
    draft.set(line.spell("standard"), inner.value)
  }

  /// Whether an item names the version of ours, so that its schema goes without saying.
  func isOurs(_ standard: SourceStandard?) -> Bool {
    standard?.name == "ninjs" && standard?.version == line.version
  }

  /// The type: what the item says, or else what it is.
  mutating func set(type kind: Code?, or usual: String, in draft: inout JSONDraft) {
    guard let kind else {
      guard !isNative else { return }
      derived.insert("kind")
      draft.set("type", usual)
      if !isNative { setRepresentation(in: &draft) }
      return
    }
    let words = ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"]
    let word = words.first { Code.iptc("ninat:" + $0).matches(kind) }
    if let word, NinjsSchema.item(line)["type"]?.accepts(.string(word), in: line) ?? false {
      draft.set("type", word)
      if kind != .iptc("ninat:" + word) { lose(.ninjsCode, "identity.kind", .approximated, kind.summary) }
    } else {
      if !isNative { draft.set("type", usual) }
      lose(.ninjsKind, "identity.kind", isNative ? .dropped : .approximated, kind.summary)
    }
    if !isNative { setRepresentation(in: &draft) }
  }

  /// Says that the item says everything.
  func setRepresentation(in draft: inout JSONDraft) {
    draft.set(line.spell("representationType"), line == .one ? "complete" : "full")
  }

  /// Version, profile and other ids.
  mutating func set(_ identity: Identity, _ minted: String?, in draft: inout JSONDraft) {
    draft.set("profile", identity.profile.flatMap { $0.name.isEmpty ? nil : $0.name })
    if let profile = identity.profile, profile.name.isEmpty { lose(.ninjsNoPlace, "identity.profile") }
    lose(identity.profile?.foreign ?? [], "identity.profile.foreign")
    lose(identity.profile?.version, "identity.profile.version")
    if let version = identity.version {
      draft.set("version", String(version))
      if version < 1 { lose(.ninjsCode, "identity", .approximated, String(version)) }
      lose(identity.versionLabel, "identity.versionLabel")
    } else if let label = identity.versionLabel {
      draft.set("version", label)
      if label.isEmpty || Int(label).map({ $0 > 0 && String($0) == label }) ?? false {
        lose(.ninjsCode, "identity", .approximated, label)
      }
    }
    lose(identity.fileName, "identity.fileName")
    var ids = identity.alternativeIDs.enumerated().map {
      (path: "identity.alternativeIDs[\($0.offset)]", id: $0.element)
    }
    if let minted { ids.append(("identity.guid", AlternativeID(minted, type: Code(spelled: NinjsTerm.guidRole)))) }
    if let link = identity.canonicalLink {
      ids.append(("identity.canonicalLink", AlternativeID(link, type: Code(spelled: NinjsTerm.linkRole))))
    }
    set(ids, in: &draft)
  }

  private mutating func set(_ ids: [(path: String, id: AlternativeID)], in draft: inout JSONDraft) {
    var keyed = JSONDraft()
    var listed: [JSONValue] = []
    for (path, id) in ids {
      lose(id.environment, path + ".environment")
      let role = spell(id.type, path + ".type")
      lose(id.foreign, path + ".foreign")
      guard !id.value.isEmpty else {
        drop(path)
        continue
      }
      if line == .one {
        let name = keyed.free(role ?? "id")
        if name != role { lose(.ninjsCode, path, .approximated, id.value) }
        keyed.set(name, id.value)
      } else {
        var entry = JSONDraft()
        entry.set("role", role)
        entry.set("value", id.value)
        listed.append(entry.value)
      }
    }
    draft.set(line.spell("altIds"), listed)
    if !keyed.isEmpty { draft.set("altids", keyed.value) }
  }

  /// The digital source type.
  mutating func set(sourceType code: Code?, in draft: inout JSONDraft) {
    guard let code else { return }
    var inner = JSONDraft()
    set(code, in: &inner, "digitalSourceType", flat: false)
    if !inner.isEmpty { draft.set(line.spell("digitalSourceType"), inner.value) }
  }
}
