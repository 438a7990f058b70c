/// Reads the plainest command lines, `INPUT… --from F --to F --output FILE`, without ArgumentParser.
///
/// ArgumentParser's reflection costs more than a conversion. Whatever is not plain is left to it, and so are all
/// complaints; the tests hold both to the same answer.
enum PlainCommandLine {
  /// What the command line asks for; `nil` when it is not plain.
  static func read(_ arguments: [String]) -> ConversionRequest? {
    var request = ConversionRequest()
    var words = arguments[...]
    guard let first = words.first, first != "help", CommandLineGrammar.subcommand(named: first) == nil else {
      return nil
    }
    while let word = words.popFirst() {
      if isInput(word) {
        request.inputs.append(word)
        continue
      }
      guard let value = words.popFirst(), isInput(value) else { return nil }
      switch word {
      case "-f", "--from": request.source.from = value
      case "-t", "--to": request.to = value
      case "-o", "--output": request.output = value
      default: return nil
      }
    }
    return request
  }

  private static func isInput(_ word: String) -> Bool {
    word == "-" || (word.utf8.first != UInt8(ascii: "-") && !word.isEmpty)
  }
}
