import Source

extension DiagnosticKind {
  static let nitfNamespace = DiagnosticKind(
    "nitf.namespace", .warning,
    meaning:
      "The root is not in the namespace of NITF 3.6; before 3.3 there was none, so software that goes by namespaces may "
      + "not see the story.",
    remedy: "Write `xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"` on the root element.")
  static let nitfUnknownElement = newsMLUnknownElement.told(
    "nitf.unknown-element", meaning: "NITF has no element of this name, or the element is in no namespace.",
    remedy: "Mend the spelling, which counts case and all, or give the element a namespace of your own.")
  static let nitfUnknownAttribute = newsMLUnknownAttribute.told(
    "nitf.unknown-attribute", meaning: "NITF has no attribute of this name on the element.",
    remedy: "Mend the spelling, or give the attribute a namespace of your own.")
  static let nitfMisplacedElement = newsMLMisplacedElement.told(
    "nitf.misplaced-element", remedy: "Move it to where the standard has it.")
  static let nitfWrongOrder = newsMLWrongOrder.told(
    "nitf.wrong-order", remedy: "Move the element in front of the one named, or behind it.")
  static let nitfRepeatedElement = newsMLRepeatedElement.told("nitf.repeated-element", remedy: "Keep one.")
  static let nitfMissingElement = newsMLMissingElement.told("nitf.missing-element", remedy: "Add it.")
  static let nitfMissingAttribute = newsMLMissingAttribute.told("nitf.missing-attribute", remedy: "Add it.")
  static let nitfAttributeValue = DiagnosticKind(
    "nitf.attribute-value", .error, meaning: "An attribute has a value that the schema does not allow.",
    remedy: "Write one of the values it allows, or leave the attribute out.")
  static let nitfStrayText = DiagnosticKind(
    "nitf.stray-text", .error, meaning: "Words stand in an element that holds elements alone, or nothing.",
    remedy: "Put the words into an element that takes them, such as `p`.")
  static let nitfDuplicateID = newsMLDuplicateID.told("nitf.duplicate-id", remedy: "Give each its own.")
  static let nitfNoIdentity = DiagnosticKind(
    "nitf.no-identity", .warning, meaning: "A story without an id cannot be told from another.",
    remedy: "Write `doc-id` with an `id-string`.")
  static let nitfNumberForm = newsMLNumberForm.told("nitf.number-form", remedy: "Write a plain whole number.")

  static let nitfDateForm = newsMLDateForm.told(
    "nitf.date-form", meaning: "A date is empty, or is none of ISO 8601.",
    remedy: "Write `YYYYMMDDThhmmss` with a zone, such as `20260131T120000+0100`.")
  static let nitfZoneless = newsMLZoneless.told(
    "nitf.zoneless-moment", remedy: "Write the zone, such as `Z` or `+0100`.")
  static let nitfDatesOrder = newsMLDatesOrder.told("nitf.dates-order", remedy: "Mend the date that is wrong.")
  static let nitfOpenEmbargo = newsMLOpenEmbargo.told(
    "nitf.open-embargo", remedy: "Write when the embargo ends in `date.release`.")
  static let nitfPastEmbargo = newsMLPastEmbargo.told("nitf.past-embargo", remedy: "Mend the status or the date.")
  static let nitfKillWithBody = newsMLKillWithBody.told(
    "nitf.kill-with-body", remedy: "Send the kill without the content.")
  static let nitfNoRights = newsMLNoRights.told(
    "nitf.no-rights", remedy: "Add `doc.copyright` with the holder, and `doc.rights`.")

  static let nitfUnknownCode = newsMLUnknownCode.told(
    "nitf.unknown-code", remedy: "Use a code that the vocabulary has.")
  static let nitfCodeCase = newsMLCodeCase.told("nitf.code-case", remedy: "Spell it as the vocabulary does.")
  static let nitfRetired = newsMLRetired.told(
    "nitf.retired-vocabulary", remedy: "Use the vocabulary that took its place.")
  static let nitfRetiredMediaTopic = newsMLRetiredMediaTopic.told(
    "nitf.retired-media-topic", remedy: "Use the topic named in its place.")
  static let nitfUnknownMediaTopic = newsMLUnknownMediaTopic.told(
    "nitf.unknown-media-topic", remedy: "Mend the code, unless it is newer than the release named.")

  static let nitfContentType = newsMLContentType.told(
    "nitf.content-type", remedy: "Write a registered media type, such as `image/jpeg`.")
  static let nitfContentMismatch = newsMLContentMismatch.told(
    "nitf.content-mismatch", remedy: "Name the type of what is there.")
  static let nitfEscapedMarkup = newsMLEscapedMarkup.told(
    "nitf.escaped-markup", meaning: "Markup stands as text, which readers will see as it stands.",
    remedy: "Write the elements of NITF, or take the markup out.")
  static let nitfDoubleEscape = newsMLDoubleEscape.told(
    "nitf.double-escape", remedy: "Escape once, when the XML is written.")
  static let nitfEmptyHeadline = newsMLEmptyHeadline.told(
    "nitf.empty-headline", remedy: "Fill it, or leave the element out.")
  static let nitfDanglingMedia = newsMLDanglingMedia.told(
    "nitf.dangling-media", meaning: "A medium leads to no file.", remedy: "Write where it lies in `source`.")
  static let nitfNoteInBody = newsMLNoteInBody.told("nitf.note-in-body", remedy: "Take them out of the body.")

  /// What the lint can find.
  static let ofNITFLint = [
    nitfNamespace, nitfUnknownElement, nitfUnknownAttribute, nitfMisplacedElement, nitfWrongOrder, nitfRepeatedElement,
    nitfMissingElement, nitfMissingAttribute, nitfAttributeValue, nitfStrayText, nitfDuplicateID, nitfNoIdentity,
    nitfNumberForm, nitfDateForm, nitfZoneless, nitfDatesOrder, nitfOpenEmbargo, nitfPastEmbargo, nitfKillWithBody,
    nitfNoRights, nitfUnknownCode, nitfCodeCase, nitfRetired, nitfRetiredMediaTopic, nitfUnknownMediaTopic,
    nitfContentType, nitfContentMismatch, nitfEscapedMarkup, nitfDoubleEscape, nitfEmptyHeadline, nitfDanglingMedia,
    nitfNoteInBody,
  ]
}
