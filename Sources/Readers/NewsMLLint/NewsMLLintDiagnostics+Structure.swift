import Source

extension DiagnosticKind {
  static let newsMLNamespace = DiagnosticKind(
    "newsml.namespace", .error,
    meaning:
      "The root is not in the namespace of NewsML-G2, so that software that goes by namespaces sees no "
      + "news in it.",
    remedy: "Write `xmlns=\"http://iptc.org/std/nar/2006-10-01/\"` on the root element.")
  static let newsMLUnknownElement = DiagnosticKind(
    "newsml.unknown-element", .error,
    meaning:
      "NewsML-G2 has no element of this name, or the element is in no namespace.",
    remedy: "Mend the spelling, which counts case and all, or give the element a namespace of your own.")
  static let newsMLUnknownAttribute = DiagnosticKind(
    "newsml.unknown-attribute", .error, meaning: "NewsML-G2 has no attribute of this name on any element.",
    remedy: "Mend the spelling, or give the attribute a namespace of your own.")
  static let newsMLMisplacedElement = DiagnosticKind(
    "newsml.misplaced-element", .error, meaning: "An element stands in one that cannot hold it.",
    remedy: "Move it to where the standard has it.")
  static let newsMLWrongOrder = DiagnosticKind(
    "newsml.wrong-order", .error, meaning: "Elements stand in an order that the standard does not allow.",
    remedy: "Move the element in front of the one named.")
  static let newsMLRepeatedElement = DiagnosticKind(
    "newsml.repeated-element", .error, meaning: "An element stands twice where one is allowed.",
    remedy: "Keep one.")
  static let newsMLMissingElement = DiagnosticKind(
    "newsml.missing-element", .error, meaning: "An element that the standard demands is missing.",
    remedy: "Add it.")
  static let newsMLMissingAttribute = DiagnosticKind(
    "newsml.missing-attribute", .error, meaning: "An attribute that the standard demands is missing.",
    remedy: "Add it.")
  static let newsMLNoIdentity = DiagnosticKind(
    "newsml.empty-guid", .error, meaning: "An item without a guid cannot be told from another.",
    remedy: "Give it one.")
  static let newsMLGuidForm = DiagnosticKind(
    "newsml.guid-form", .warning,
    meaning:
      "The guid is no URI, so nothing vouches for it being the only one of its kind.",
    remedy: "Write it as a `tag:` or `urn:newsml:` URI.")
  static let newsMLBadVersion = DiagnosticKind(
    "newsml.bad-version", .error, meaning: "The version of an item is a whole number from 1.",
    remedy: "Count the versions of an item, beginning with 1.")
  static let newsMLUnknownVersion = DiagnosticKind(
    "newsml.unknown-version", .warning, meaning: "The item claims a version of the standard that is not known here.",
    remedy: "Write `standard=\"NewsML-G2\"` and a version from 2.0 to 2.35.")
  static let newsMLNoConformance = DiagnosticKind(
    "newsml.no-conformance", .warning,
    meaning:
      "Without conformance an item counts as core, which lacks signals, alternative ids and much else.",
    remedy: "Write `conformance=\"power\"`.")
  static let newsMLBadConformance = DiagnosticKind(
    "newsml.bad-conformance", .error, meaning: "The conformance of an item is `core` or `power`, in lower case.",
    remedy: "Write `conformance=\"power\"`.")
  static let newsMLDanglingID = DiagnosticKind(
    "newsml.dangling-id", .error, meaning: "A reference leads to an id that no element has.",
    remedy: "Mend the id.")
  static let newsMLDuplicateID = DiagnosticKind(
    "newsml.duplicate-id", .error,
    meaning:
      "Two elements of an item have the same id, so a reference to it can mean either.",
    remedy: "Give each its own.")
  static let newsMLNumberForm = DiagnosticKind(
    "newsml.number-form", .error, meaning: "A number is none, or lies outside its bounds.",
    remedy: "Write a plain whole number, or leave the attribute out.")
  static let newsMLLanguageForm = DiagnosticKind(
    "newsml.language-form", .error, meaning: "The tag of a language has not the form of one.",
    remedy: "Write a BCP 47 tag, such as `en` or `pt-BR`.")
  static let newsMLDuplicateItem = DiagnosticKind(
    "newsml.duplicate-item", .warning,
    meaning:
      "A message brings the same version of an item twice; receivers may keep either.",
    remedy: "Leave one out, or count the version up.")
  static let newsMLAbsentItem = DiagnosticKind(
    "newsml.absent-item", .warning,
    meaning:
      "A package of the message refers to an item that the message does not bring, though it brings "
      + "others of it.",
    remedy: "Send the item with the package.")
  static let newsMLUnheldPackages = DiagnosticKind(
    "newsml.unheld-packages", .note,
    meaning: "The packages of a large message refer to more items ahead of them than are held against it.",
    remedy: "Send items before the packages that refer to them.")

  /// What the lint can find about the shape of an item.
  static let ofNewsMLStructure = [
    newsMLNamespace, newsMLUnknownElement, newsMLUnknownAttribute, newsMLMisplacedElement, newsMLWrongOrder,
    newsMLRepeatedElement,
    newsMLMissingElement, newsMLMissingAttribute, newsMLNoIdentity, newsMLGuidForm, newsMLBadVersion,
    newsMLUnknownVersion, newsMLNoConformance, newsMLBadConformance, newsMLDanglingID, newsMLDuplicateID,
    newsMLNumberForm, newsMLLanguageForm, newsMLDuplicateItem, newsMLAbsentItem,
    newsMLUnheldPackages,
  ]
}
