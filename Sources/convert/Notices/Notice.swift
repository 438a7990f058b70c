import Source
import Stages

/// Something to tell the user: a diagnostic or a loss, with its place worked out.
struct Notice {
  /// What happened to a part of the document, where the notice is about a loss.
  struct Damage {
    /// What was lost.
    var loss: Loss
    /// Whether the run was told to let it pass.
    var isAllowed: Bool
  }

  /// How much it weighs.
  var severity: Severity
  /// The stable id, for `convert explain`.
  var id: String
  /// What was found.
  var message: String
  /// What a person can do about it.
  var remedy: String
  /// What the id means.
  var meaning: String
  /// The input it is about, by the name people know it by.
  var file: String?
  /// The place in the input.
  var place: NoticePlace?
  /// The metadata field it concerns.
  var field: String?
  /// What was lost, where it is about a loss.
  var damage: Damage?
}

extension Notice {
  /// A diagnostic about an input.
  init(_ diagnostic: Diagnostic, in text: InputText?) {
    severity = diagnostic.severity
    id = diagnostic.id
    message = diagnostic.message
    remedy = diagnostic.kind.remedy
    meaning = diagnostic.kind.meaning
    field = diagnostic.field
    file = text?.file.name
    if let range = diagnostic.range, let text {
      place = NoticePlace(range, in: text)
    } else if let position = diagnostic.position {
      place = NoticePlace(position, in: text)
    }
  }

  /// A loss on the way from an input.
  init(_ loss: Loss, in text: InputText?, isAllowed: Bool) {
    severity = Self.severity(of: loss, isAllowed: isAllowed)
    id = loss.kind.id
    let excerpt = loss.excerpt.isEmpty ? "" : ": “\(loss.excerpt)”"
    message = "\(loss.action.rawValue) \(loss.path)\(excerpt)"
    remedy = loss.kind.remedy
    meaning = loss.kind.meaning
    field = nil
    file = text?.file.name
    if let range = loss.range, let text { place = NoticePlace(range, in: text) }
    damage = Damage(loss: loss, isAllowed: isAllowed)
  }
}

extension Notice {
  /// How much a loss weighs; one that the run was told to let pass hardly does.
  static func severity(of loss: Loss, isAllowed: Bool) -> Severity {
    isAllowed ? .note : loss.kind.severity.noticed
  }

  /// The notice, without its place where that counts in another file.
  func pointing(_ isPointing: Bool) -> Notice { isPointing ? self : withoutPlace }

  /// The notice without its place, which counts in another file.
  var withoutPlace: Notice {
    var notice = self
    notice.place = nil
    return notice
  }
}

extension LossSeverity {
  /// How much a loss weighs among the diagnostics.
  var noticed: Severity {
    switch self {
    case .info, .minor: .note
    case .major: .warning
    case .critical: .error
    }
  }
}
