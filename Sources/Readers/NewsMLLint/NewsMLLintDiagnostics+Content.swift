import Source

extension DiagnosticKind {
  static let newsMLBodyNamespace = DiagnosticKind(
    "newsml.body-namespace", .error,
    meaning:
      "The body is HTML by its name, but not in the namespace of XHTML, so that no browser shows it as "
      + "such.",
    remedy: "Write `xmlns=\"http://www.w3.org/1999/xhtml\"` on the body's root element.")
  static let newsMLUnknownXHTML = DiagnosticKind(
    "newsml.unknown-xhtml", .error, meaning: "The body holds an element that XHTML does not have.",
    remedy: "Use an element that it has, or give yours a namespace of its own.")
  static let newsMLContentType = DiagnosticKind(
    "newsml.content-type", .warning, meaning: "A content type is misspelt, or is no media type at all.",
    remedy: "Write a registered media type, such as `application/xhtml+xml`.")
  static let newsMLContentMismatch = DiagnosticKind(
    "newsml.content-mismatch", .warning, meaning: "The content is not what its type says.",
    remedy: "Name the type of what is there.")
  static let newsMLNoOriginal = DiagnosticKind(
    "newsml.no-original", .warning,
    meaning:
      "Of several contents none is called the original, so receivers must guess which is the story.",
    remedy: "Give the original an `id`, and name it with `contentSet/@original`.")
  static let newsMLEscapedMarkup = DiagnosticKind(
    "newsml.escaped-markup", .warning,
    meaning:
      "Text that is called plain holds markup, which readers will see as it stands.",
    remedy: "Call it `text/html`, or carry it as XML in `inlineXML`.")
  static let newsMLDoubleEscape = DiagnosticKind(
    "newsml.double-escape", .warning, meaning: "Characters were escaped twice, so that readers see the escape.",
    remedy: "Escape once, when the XML is written.")
  static let newsMLEmptyHeadline = DiagnosticKind(
    "newsml.empty-headline", .warning, meaning: "A headline has no words.",
    remedy: "Fill it, or leave the element out.")
  static let newsMLDanglingMedia = DiagnosticKind(
    "newsml.dangling-media", .warning, meaning: "The body shows a picture that nothing in the item leads to.",
    remedy: "Link the medium, or carry it as a rendition.")
  static let newsMLNoteInBody = DiagnosticKind(
    "newsml.note-in-body", .warning,
    meaning:
      "Words that are meant for editors alone stand in the body, which the public reads.",
    remedy: "Take them out of the body.")
  static let newsMLNoLanguage = DiagnosticKind(
    "newsml.no-language", .warning, meaning: "The item does not say in which language it is.",
    remedy: "Write `xml:lang` on the item and `contentMeta/language`: `-M language=en`.")

  /// What the lint can find about content.
  static let ofNewsMLContent = [
    newsMLBodyNamespace, newsMLUnknownXHTML, newsMLContentType, newsMLContentMismatch, newsMLNoOriginal,
    newsMLEscapedMarkup, newsMLDoubleEscape, newsMLEmptyHeadline, newsMLDanglingMedia, newsMLNoteInBody,
    newsMLNoLanguage,
  ]
}
