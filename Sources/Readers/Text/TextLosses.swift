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
}
