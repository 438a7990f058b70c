import Stages

extension LossKind {
  static let boilerplate = LossKind(
    "text.boilerplate", .boilerplate, .info,
    meaning: "A line that pages print around any story, such as a call to share it, was left out.",
    remedy: "Nothing needs to be done; option text.keep-boilerplate keeps such lines as paragraphs.")

  static let deadLink = LossKind(
    "text.dead-link", .structure, .info,
    meaning: "An address that would run a program, or that no words lead to, was left out; the words stand.",
    remedy: "Nothing needs to be done.")

  static let navigation = page("text.navigation", "Menus, searches, shares and forms of the page were left out.")
  static let offer = page(
    "text.offers", "Letters to subscribe to, offers, advertisements and questions of consent were left out.")
  static let comments = page("text.comments", "Comments of visitors, and calls for them, were left out.")
  static let otherStories = page("text.other-stories", "Lists, teasers and pictures of other stories were left out.")
  static let publisherLines = page(
    "text.publisher-lines", "What the page says of its publisher and its terms was left out.")
  static let addressList = page(
    "text.address-list", "The list of the addresses that links of the page lead to was left out.")
  static let repeatedLines = page(
    "text.repeated-lines", "Words of the story that the page prints once more were left out.")
  static let outsideStory = page("text.outside-story", "Lines of the page that belong to no story were left out.")

  static let pageFurniture = LossKind(
    "text.page-furniture", .boilerplate, .info, meaning: "Headers, footers and numbers of pages were left out.",
    remedy: "Check the excerpt; option text.repair-pages keeps them.")

  static let mailHead = mail(
    "text.mail-head", .metadata, "Lines of a mail's head that tell of its way, not of the story, were left out.",
    "Look at the excerpt; who it was sent to and how it came is not known any more.")
  static let mailPart = mail(
    "text.mail-part", .content, "A part of a mail beside its plain text was left out: its HTML, a file attached to it.",
    "Save the part as a file of its own and convert that.")
  static let mailCover = mail(
    "text.mail-cover", .content, "What was written above a mail that was passed on was left out.",
    "Check the excerpt; convert the text alone if it is the story.")
  static let mailQuoted = mail(
    "text.mail-quoted", .content, "What a mail quotes of another was left out.",
    "Check the excerpt; option text.kind=paste keeps it.")
  static let mailSignature = mail(
    "text.mail-signature", .boilerplate, "The signature of a mail was left out.", "Nothing needs to be done.")
  static let wireFrame = mail(
    "text.wire-frame", .metadata, "Words of the frame that a wire puts around a story were left out.",
    "Check the excerpt; give what is missing with -M.")

  private static func mail(_ id: String, _ sort: LossClass, _ meaning: String, _ remedy: String) -> LossKind {
    LossKind(id, sort, .info, meaning: meaning, remedy: remedy)
  }

  private static func page(_ id: String, _ meaning: String) -> LossKind {
    LossKind(
      id, .boilerplate, .info, meaning: meaning,
      remedy: "Check the excerpt; option text.keep-boilerplate keeps everything that stands around a story.")
  }
}
