import ArticleModel
import NewsCodes
import Source
import Stages

extension NinjsSheet {
  /// Dates, embargo, status and urgency; what else there is to say of the life of an item has no place.
  mutating func set(_ lifecycle: Lifecycle, in draft: inout JSONDraft) {
    draft.set(line.spell("firstCreated"), moment(lifecycle.firstCreated, "lifecycle.firstCreated"))
    draft.set(line.spell("versionCreated"), versionCreated(lifecycle))
    draft.set(line.spell("contentCreated"), moment(lifecycle.contentCreated, "lifecycle.contentCreated"))
    if case .until(let date) = lifecycle.embargo, let text = date.rfc3339 {
      draft.set(line.spell("embargoedUntil"), text)
      noteSpelling(of: date, text, "lifecycle.embargo")
    }
    set(lifecycle.status, lifecycle.embargo, in: &draft)
    if let urgency = lifecycle.urgency, (1...9).contains(urgency) {
      draft.set("urgency", urgency)
    } else {
      lose(lifecycle.urgency.map(String.init), "lifecycle.urgency")
    }
    let expiry = lifecycle.expires.firstIndex { $0.rfc3339 != nil }
    for (index, date) in lifecycle.expires.enumerated() {
      let path = "lifecycle.expires[\(index)]"
      if index == expiry {
        draft.set("expires", moment(date, path))
      } else {
        drop(path, date.iso8601, as: date.rfc3339 == nil ? .ninjsDate : .ninjsNoPlace)
      }
    }
    loseRest(of: lifecycle)
  }

  /// The moment of the version; one without second or zone is completed in UTC, as every format that demands one does.
  private mutating func versionCreated(_ lifecycle: Lifecycle) -> String? {
    let stated = facts[.versionCreated].flatMap { NewsDate(iso8601: $0) }
    guard let date = stated ?? lifecycle.versionCreated else { return nil }
    if let text = date.rfc3339 {
      noteSpelling(of: date, text, "lifecycle.versionCreated")
      return text
    }
    let text = DemandedMoment(completing: date).utc
    guard NewsDate.isRFC3339(text) else {
      lose(.ninjsDate, "lifecycle.versionCreated", .dropped, date.iso8601)
      return nil
    }
    lose(.ninjsDate, "lifecycle.versionCreated", .approximated, date.iso8601)
    remark(
      Diagnostic(
        .ninjsDerivedMoment, "versionCreated \(text) was completed from \(date.iso8601)",
        field: FieldName.versionCreated.rawValue))
    return text
  }

  /// Whether an embargo has no end that ninjs can name.
  func isUnspeakable(_ embargo: Embargo) -> Bool {
    switch embargo {
    case .none: false
    case .until(let date): date.rfc3339 == nil
    case .openEnded: true
    }
  }

  private mutating func set(_ status: PublicationStatus?, _ embargo: Embargo, in draft: inout JSONDraft) {
    let holdsBack = isUnspeakable(embargo)
    if holdsBack { lose(.ninjsEmbargo, "lifecycle.embargo", .dropped, embargo.summary ?? "") }
    let word: String?
    switch status {
    case .canceled: word = "canceled"
    case .withheld: word = "withheld"
    case .usable: word = holdsBack ? "withheld" : "usable"
    case .other(let code):
      lose(.ninjsStatus, "lifecycle.status", .approximated, code.summary)
      word = "withheld"
    case nil:
      if !isNative, !holdsBack { derived.insert("status") }
      word = holdsBack ? "withheld" : isNative ? nil : "usable"
    }
    if holdsBack, status == .usable || status == nil { lose(.ninjsEmbargo, "lifecycle.status", .approximated) }
    draft.set(line.spell("pubStatus"), word)
  }

  private mutating func loseRest(of lifecycle: Lifecycle) {
    lose(lifecycle.contentModified?.iso8601, "lifecycle.contentModified")
    lose(lifecycle.released?.iso8601, "lifecycle.released")
    lose(lifecycle.role?.summary, "lifecycle.role")
    let harmless: Set<String> = ["sig:update", "sig:repeat"]
    for (index, signal) in lifecycle.signals.enumerated() {
      let kind: LossKind = signal.code.qcode.map(harmless.contains) ?? false ? .ninjsNoPlace : .ninjsSignal
      lose(kind, "lifecycle.signals[\(index)]", .dropped, signal.label ?? signal.code.summary)
    }
    if let revision = lifecycle.revision {
      lose(.ninjsNoPlace, "lifecycle.revision", .dropped, revision.note ?? revision.previousID ?? "")
    }
    for (index, entry) in lifecycle.history.enumerated() {
      lose(.ninjsNoPlace, "lifecycle.history[\(index)]", .dropped, entry.comment ?? entry.actor ?? "")
    }
    for (index, hop) in lifecycle.hops.enumerated() {
      lose(.ninjsNoPlace, "lifecycle.hops[\(index)]", .dropped, hop.party?.summary ?? "")
    }
  }

  /// The editorial note: all notes to editors in one; those that only some may see are left out.
  mutating func set(notes: [Note], _ embargo: Embargo, in draft: inout JSONDraft) {
    var words: [String] = []
    let open = notes.indices.filter { notes[$0].audience != .restricted && !notes[$0].blocks.plainText.isEmpty }
    for (index, note) in notes.enumerated() {
      let path = "notes[\(index)]"
      guard note.audience != .restricted else {
        drop(path, as: .ninjsRestricted)
        continue
      }
      guard open.contains(index) else {
        drop(path)
        continue
      }
      if note.audience == .anyone { lose(.ninjsNoPlace, path + ".audience", .approximated) }
      lose(note.role?.summary, path + ".role")
      lose(note.foreign, path + ".foreign")
      words.append(self.words(note.blocks, path + ".blocks"))
    }
    if open.count > 1 { lose(.ninjsNoPlace, "notes", .approximated) }
    if isUnspeakable(embargo) {
      words.append(Self.embargoNote(embargo))
      lose(.ninjsEmbargo, "notes", .approximated)
    }
    draft.set(line.spell("edNote"), words.isEmpty ? nil : words.joined(separator: "\n\n"))
  }

  private static func embargoNote(_ embargo: Embargo) -> String {
    guard case .until(let date) = embargo else { return "EMBARGOED: no end of the embargo is known." }
    return "EMBARGOED until \(date.text), no exact moment is known."
  }
}
