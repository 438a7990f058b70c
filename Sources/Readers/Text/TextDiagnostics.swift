import Source
import Stages

extension DiagnosticKind {
  static let emptyText = DiagnosticKind(
    "text.empty", .error, meaning: "The file holds no text.",
    remedy: "Give a file with words in it; blanks and invisible characters are none.")

  static let tooManyParagraphs = DiagnosticKind(
    "text.too-many-paragraphs", .error, meaning: "The file has more paragraphs than the reader was told to accept.",
    remedy: "Raise the option text.most-paragraphs if this really is one article.")

  static let tooLong = DiagnosticKind(
    "text.too-long", .error, meaning: "The file is longer than any text that can be read as one.",
    remedy: "Cut the file into its articles.")

  static let notUTF8 = DiagnosticKind(
    "text.not-utf-8", .warning,
    meaning:
      "The file is not UTF-8; it was read as what gives the likeliest letters, and bytes that are none were replaced.",
    remedy: "Check the letters beyond ASCII; --set text.encoding=windows-1250, or another name, tells the encoding.")

  static let encodingTold = DiagnosticKind(
    "text.encoding", .note, meaning: "The file is read in the encoding that its head or the user names.",
    remedy: "Nothing needs to be done; --set text.encoding=… names another.")

  static let unknownEncoding = DiagnosticKind(
    "text.unknown-encoding", .error, meaning: "The option text.encoding names no encoding that is known.",
    remedy: "Write a name such as windows-1251, iso-8859-2, koi8-r, shift_jis, gb18030 or utf-16le.")

  static let misreadLetters = DiagnosticKind(
    "text.mojibake", .note, meaning: "Letters were UTF-8 that had been read in another encoding, and were mended.",
    remedy: "Check the letters; option text.repair-letters turns this off.")

  static let lettersMended = DiagnosticKind(
    "text.letters-mended", .note,
    meaning: "Ligatures, entities, private bullets or invisible characters were written as what they stand for.",
    remedy: "Nothing needs to be done; option text.repair-letters turns this off.")

  static let directionControls = DiagnosticKind(
    "text.direction-controls", .note, meaning: "Controls of the direction of writing stand in the text and were kept.",
    remedy: "Check that the words read as they are meant; some hide what they say.")

  static let blanksJoined = DiagnosticKind(
    "text.blanks-joined", .note, meaning: "Rows of blanks between words were read as one blank.",
    remedy: "Nothing needs to be done.")

  static let columnsRead = DiagnosticKind(
    "text.columns", .note, meaning: "A page stood in columns, which were read one after the other.",
    remedy: "Check the order; option text.repair-pages turns this off.")

  static let tableRead = DiagnosticKind(
    "text.table", .note, meaning: "Lines whose cells lie in columns beyond doubt were read as a table.",
    remedy: "Check the cells; what is not certain stays text.")

  static let linkNumbers = DiagnosticKind(
    "text.link-numbers", .note,
    meaning:
      "Numbers in brackets said where links begin; they are left out, and where a list tells the address it is kept at "
      + "the words that are surely part of the link.",
    remedy: "Check the links; a dump does not tell where their words end.")

  static let kindOfText = DiagnosticKind(
    "text.kind", .note, meaning: "The lines of the file tell what kind of text it is; marks were read accordingly.",
    remedy: "Nothing needs to be done; option text.kind names another kind.")

  static let utf16 = DiagnosticKind(
    "text.utf-16", .note, meaning: "The file is UTF-16 or UTF-32, by its mark or its zeros, and was read as such.",
    remedy: "Nothing needs to be done.")

  static let controlCharacters = DiagnosticKind(
    "text.control-characters", .warning,
    meaning: "NUL bytes or other control characters stood among the words and were left out.",
    remedy: "Check that the file is text and was not cut out of something else.")

  static let paragraphJoined = DiagnosticKind(
    "text.paragraph-joined", .note,
    meaning:
      "A paragraph that ended in the middle of a sentence was joined with the next, which began with a small letter.",
    remedy: "Check the joint; end the paragraph with a full stop to keep them apart.")

  static let pageJoined = DiagnosticKind(
    "text.page-joined", .note, meaning: "A paragraph that the end of a page broke was joined.",
    remedy: "Check the joint; option text.repair-pages turns this off.")

  static let hyphenUndone = DiagnosticKind(
    "text.hyphen-undone", .note, meaning: "A word that the end of a line broke was joined, and its hyphen taken off.",
    remedy: "Check the word; option text.repair-pages turns this off.")

  static let hyphenKept = DiagnosticKind(
    "text.hyphen-kept", .note,
    meaning: "A word that the end of a line broke was joined, and its hyphen kept, since it may belong to the word.",
    remedy: "Check the word; option text.repair-pages turns this off.")

  static let dashesRepaired = DiagnosticKind(
    "text.dashes-repaired", .note,
    meaning: "A pair of hyphens with blanks around stood for dashes and was written as such.",
    remedy: "Check the place; option text.repair-dashes turns this off.")

  static let noHeadline = DiagnosticKind(
    "text.no-headline", .warning,
    meaning: "No line could be taken for the headline with any confidence, so there is none.",
    remedy: "Give the headline with -M headline=…, or mark it with # in the file.")

  static let ambiguousDate = DiagnosticKind(
    "text.ambiguous-date", .warning,
    meaning: "A date in figures does not say which number is the day and which the month; no date was taken from it.",
    remedy: "Write the month in words, or give the date with -M version-created=….")

  static let badReferenceDate = DiagnosticKind(
    "text.bad-reference-date", .error, meaning: "The option text.reference-date is no day of the calendar.",
    remedy: "Write it as 2020-02-04.")

  static let relativeDate = DiagnosticKind(
    "text.relative-date", .note,
    meaning: "A date is told from the day of reading or without its year, and the text does not say which that is.",
    remedy: "Give the day with --set text.reference-date=2020-02-04, or the date with -M version-created=….")

  static let impossibleDate = DiagnosticKind(
    "text.impossible-date", .warning, meaning: "A date line names a day or an hour that does not exist.",
    remedy: "Mend the date in the file.")

  static let vagueZone = DiagnosticKind(
    "text.vague-zone", .note,
    meaning:
      "A time has a zone whose name means several offsets, or one that depends on the season; no zone was taken.",
    remedy: "Write the zone as an offset, such as +01:00.")

  static let vagueEmbargo = DiagnosticKind(
    "text.vague-embargo", .warning,
    meaning: "Words that forbid publication name no date that can be read; the article is embargoed without an end.",
    remedy:
      "Give the end with -M embargo=…, a date with time and zone; where a day of the week is named, "
      + "--set text.reference-date=2020-02-04 tells from which day it is counted.")

  static let noLanguage = DiagnosticKind(
    "text.no-language", .note, meaning: "The language could not be told from the words, so none is claimed.",
    remedy: "Give the language with -M language=….")

  static let tooManyMarks = DiagnosticKind(
    "text.too-many-marks", .warning,
    meaning: "A paragraph has more marks than can be markup; those beyond the limit were taken as words.",
    remedy: "Check that the file is an article.")

  static let severalStories = DiagnosticKind(
    "text.several-stories", .note, meaning: "The file holds several stories; each became an article of its own.",
    remedy: "Nothing needs to be done; a format that holds one article takes --output-dir or one story a file.")

  static let mailHTML = DiagnosticKind(
    "text.mail-html", .warning,
    meaning: "A mail holds its words as HTML and in no other way; they are not read.",
    remedy: "Save the HTML as a file and convert that from html.")

  static let repeated = DiagnosticKind(
    "text.and-more", .note, meaning: "A remark was made so often that the rest of its kind is left out.",
    remedy: "Nothing needs to be done; the work was done everywhere.")
}
