import Source

extension DiagnosticKind {
  static let ninjsUndefinedMember = DiagnosticKind(
    "ninjs.undefined-member", .error, meaning: "The item has a member that its line of ninjs does not define there.",
    remedy: "Mend the name, which counts case and all, or leave the member out: ninjs allows no others.")
  static let ninjsMissingMember = DiagnosticKind(
    "ninjs.missing-member", .error, meaning: "A member that ninjs demands is missing.", remedy: "Add it.")
  static let ninjsWrongType = DiagnosticKind(
    "ninjs.wrong-type", .error, meaning: "A value is of another kind than ninjs wants there.",
    remedy: "Write the value as ninjs has it; leave out a member that would say nothing.")
  static let ninjsURIForm = DiagnosticKind(
    "ninjs.uri-form", .warning, meaning: "A value that is to be a URI is none.",
    remedy: "Write a URI by RFC 3986, such as `urn:newsml:example.com:20260131:1`; escape what must not stand in one.")
  static let ninjsNoType = DiagnosticKind(
    "ninjs.no-type", .warning, meaning: "The item does not say whether it is a text, a picture or something else.",
    remedy: "Add `type`.")
  static let ninjsDuplicateName = DiagnosticKind(
    "ninjs.duplicate-name", .error,
    meaning: "Two associations have the same name, so a body that refers to it can mean either.",
    remedy: "Give each its own.")

  static let ninjsNumberForm = newsMLNumberForm.told(
    "ninjs.number-form", remedy: "Write a plain whole number, or leave the member out.")
  static let ninjsDateForm = newsMLDateForm.told(
    "ninjs.date-form", meaning: "A date is empty, is none, or is not written as RFC 3339 has it.",
    remedy: "Write `YYYY-MM-DDThh:mm:ss` with a zone, such as `2026-01-31T12:00:00+01:00`.")
  static let ninjsZoneless = newsMLZoneless.told(
    "ninjs.zoneless-moment", remedy: "Write the zone, such as `Z` or `+01:00`.")
  static let ninjsDatesOrder = newsMLDatesOrder.told("ninjs.dates-order", remedy: "Mend the date that is wrong.")
  static let ninjsPastEmbargo = newsMLPastEmbargo.told("ninjs.past-embargo", remedy: "Leave it out, or mend the date.")
  static let ninjsKillWithBody = newsMLKillWithBody.told(
    "ninjs.kill-with-body", remedy: "Send the kill without the content.")
  static let ninjsNoRights = newsMLNoRights.told(
    "ninjs.no-rights", remedy: "Add `copyrightHolder`, `copyrightNotice` and `usageTerms`.")
  static let ninjsNoLanguage = newsMLNoLanguage.told("ninjs.no-language", remedy: "Add `language`: `-M language=en`.")
  static let ninjsNoIdentity = newsMLNoIdentity.told("ninjs.empty-uri", remedy: "Give it a URI that stays its own.")
  static let ninjsUnknownVersion = newsMLUnknownVersion.told(
    "ninjs.unknown-version", remedy: "Name in `standard` the version that the item is written by.")
  static let ninjsDuplicateItem = newsMLDuplicateItem.told(
    "ninjs.duplicate-item", meaning: "The input has the same version of an item twice; receivers may keep either.",
    remedy: "Leave one out, or count the version up.")

  static let ninjsUnknownCode = newsMLUnknownCode.told(
    "ninjs.unknown-code", meaning: "A value is none of those that ninjs, or a vocabulary of IPTC's, has.",
    remedy: "Use one that there is.")
  static let ninjsWordCase = DiagnosticKind(
    "ninjs.word-case", .error,
    meaning: "A value differs from one that ninjs has in nothing but the case of its letters.",
    remedy: "Spell it as ninjs does.")
  static let ninjsCodeCase = newsMLCodeCase.told("ninjs.code-case", remedy: "Spell it as the vocabulary does.")
  static let ninjsRetired = newsMLRetired.told(
    "ninjs.retired-vocabulary", remedy: "Use the vocabulary that took its place.")
  static let ninjsRetiredMediaTopic = newsMLRetiredMediaTopic.told(
    "ninjs.retired-media-topic", remedy: "Use the topic named in its place.")
  static let ninjsUnknownMediaTopic = newsMLUnknownMediaTopic.told(
    "ninjs.unknown-media-topic", remedy: "Mend the code, unless it is newer than the release named.")

  static let ninjsContentType = newsMLContentType.told(
    "ninjs.content-type", remedy: "Write a registered media type, such as `text/html`.")
  static let ninjsContentMismatch = newsMLContentMismatch.told(
    "ninjs.content-mismatch", remedy: "Name the type of what is there.")
  static let ninjsEscapedMarkup = newsMLEscapedMarkup.told(
    "ninjs.escaped-markup", remedy: "Call it `text/html`, or take the markup out.")
  static let ninjsDoubleEscape = newsMLDoubleEscape.told("ninjs.double-escape", remedy: "Escape once, in HTML alone.")
  static let ninjsEmptyHeadline = newsMLEmptyHeadline.told(
    "ninjs.empty-headline", remedy: "Fill it, or leave the headline out.")
  static let ninjsDanglingMedia = newsMLDanglingMedia.told(
    "ninjs.dangling-media",
    meaning: "The body shows a picture that nothing in the item leads to, or a medium leads to no file.",
    remedy: "Associate the medium under the name that the body uses, with a rendition that has an address.")
  static let ninjsNoteInBody = newsMLNoteInBody.told("ninjs.note-in-body", remedy: "Take them out of the body.")

  /// What the lint can find.
  static let ofNinjsLint = [
    ninjsUndefinedMember, ninjsMissingMember, ninjsWrongType, ninjsURIForm, ninjsNoType,
    ninjsDuplicateName, ninjsNumberForm, ninjsDateForm, ninjsZoneless, ninjsDatesOrder, ninjsPastEmbargo,
    ninjsKillWithBody, ninjsNoRights, ninjsNoLanguage, ninjsNoIdentity, ninjsUnknownVersion, ninjsDuplicateItem,
    ninjsUnknownCode, ninjsWordCase, ninjsCodeCase, ninjsRetired, ninjsRetiredMediaTopic, ninjsUnknownMediaTopic,
    ninjsContentType, ninjsContentMismatch, ninjsEscapedMarkup, ninjsDoubleEscape, ninjsEmptyHeadline,
    ninjsDanglingMedia, ninjsNoteInBody,
  ]
}
