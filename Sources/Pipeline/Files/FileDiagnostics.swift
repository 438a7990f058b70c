import Glibc
import Source
import Stages

extension DiagnosticKind {
  static let unreadableFile = DiagnosticKind(
    "file.unreadable", .error, meaning: "An input could not be read.",
    remedy: "Check the path, and whether you may read it.")
  static let unwritableFile = DiagnosticKind(
    "file.unwritable", .error,
    meaning:
      "An output could not be written; what stood there before still stands, and no part of the new one is left.",
    remedy: "Do what the message says, or write elsewhere with `-o FILE` or `--output-dir FOLDER`.")
  static let fileTooLarge = DiagnosticKind(
    "file.too-large", .error, meaning: "An input is larger than Galley reads.",
    remedy: "No article is as large: look at what made it, or cut it up.")
  static let outputIsInput = DiagnosticKind(
    "file.output-is-input", .error, meaning: "The output would replace the input.",
    remedy: "Name another output: the source of a conversion is kept.")
  static let outsideFolder = DiagnosticKind(
    "file.outside-folder", .error, meaning: "An output of a batch would not lie inside the output folder.",
    remedy: "Write its name without a leading slash and without `..`.")
  static let sameOutput = DiagnosticKind(
    "file.same-output", .error, meaning: "Two outputs of the run would have the same name; nothing was converted.",
    remedy: "Convert them into different folders, or name outputs with a pattern of the manifest.")
}

extension StageFailure {
  static func unreadable(_ name: String, _ error: SystemError) -> StageFailure {
    let advice =
      switch error.number {
      case ENOENT: "; check the spelling"
      case EACCES: "; you may not read it: ask its owner, or `chmod +r` it"
      case EISDIR: "; name the files in it"
      default: ""
      }
    return StageFailure(Diagnostic(.unreadableFile, "cannot read \(name): \(error.text)\(advice)"), .file)
  }

  static func tooLarge(_ name: String, limit: Int) -> StageFailure {
    StageFailure(Diagnostic(.fileTooLarge, "\(name) is larger than the limit of \(limit) bytes"), .limit)
  }

  static func unwritable(_ path: String, _ error: SystemError, folder: String? = nil) -> StageFailure {
    let advice =
      switch error.number {
      case ENOENT, ENOTDIR: folder.map { "; make the folder \($0) first" } ?? ""
      case EACCES, EPERM, EROFS: "; nothing can be written there: choose another folder, or change its permissions"
      case ENOSPC, EDQUOT: "; make room, or write elsewhere"
      case EISDIR: "; it is a folder: name a file in it"
      case ENAMETOOLONG: "; choose a shorter name"
      case ENOLINK, ELOOP: "; it is a link that leads nowhere: remove it, or name another file"
      default: ""
      }
    return StageFailure(Diagnostic(.unwritableFile, "cannot write \(path): \(error.text)\(advice)"), .file)
  }

  static func outputIsInput(_ path: String) -> StageFailure {
    StageFailure(Diagnostic(.outputIsInput, "\(path) is the input itself; name another output"), .usage)
  }

  static func outsideFolder(_ name: String) -> StageFailure {
    StageFailure(
      Diagnostic(.outsideFolder, "the output name \"\(name)\" does not stay inside the output folder"), .usage)
  }

  static func sameOutput(_ path: String, _ first: String, _ second: String) -> StageFailure {
    let who = first == second ? "two outputs of \(first)" : "\(first) and \(second)"
    return StageFailure(Diagnostic(.sameOutput, "\(who) would both become \(path)"), .usage)
  }
}
