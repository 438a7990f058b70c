import Source

/// The settings of one stage, on their way into its options; what is left over is unknown to the stage.
public struct Settings: Sendable {
  /// The settings that nobody has taken yet.
  public private(set) var remaining: [String: SettingValue]
  /// The options that were asked for, in order: the stage's own declaration of them.
  public private(set) var declarations: [OptionDeclaration] = []

  private let stage: String
  /// What the files hold that options name, by the names of the options.
  private let files: [String: [SourceFile]]
  /// Whether nobody gave a setting nor asks for the declarations, so that every option keeps its default.
  private let isIdle: Bool

  /// Nothing is set: every option keeps its default, and none is declared, which costs a start-up its time.
  public static func none(of stage: String) -> Settings { Settings(stage, [:], isIdle: true) }

  /// Makes the settings of a stage; `files` holds, by option, what the files hold that a setting names.
  public init(of stage: String, _ values: [String: SettingValue] = [:], files: [String: [SourceFile]] = [:]) {
    self.init(stage, values, files, isIdle: false)
  }

  private init(
    _ stage: String, _ values: [String: SettingValue], _ files: [String: [SourceFile]] = [:], isIdle: Bool
  ) {
    self.stage = stage
    self.files = files
    remaining = values
    self.isIdle = isIdle
  }

  /// Takes a flag: `true`, `yes`, `on` or nothing, and their opposites.
  public mutating func take(_ name: String, into value: inout Bool, _ summary: String) throws(StageFailure) {
    if isIdle { return }
    declare(name, .flag, fallback: value ? "true" : "false", summary)
    let place = place(of: name)
    guard let word = try takeWord(name, expecting: "true or false") else { return }
    switch word.lowercased() {
    case "true", "yes", "on", "": value = true
    case "false", "no", "off": value = false
    default: throw refuse(name, word, at: place, "true or false")
    }
  }

  /// Takes a whole number within bounds.
  public mutating func take(
    _ name: String, into value: inout Int, in bounds: ClosedRange<Int>, _ summary: String
  ) throws(StageFailure) {
    if isIdle { return }
    declare(name, .number(bounds), fallback: String(value), summary)
    let wanted = "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    let place = place(of: name)
    guard let word = try takeWord(name, expecting: wanted) else { return }
    guard let number = Int(word), bounds.contains(number) else { throw refuse(name, word, at: place, wanted) }
    value = number
  }

  /// Takes a text that may be left out.
  public mutating func take(_ name: String, into value: inout String?, _ summary: String) throws(StageFailure) {
    if isIdle { return }
    declare(name, .text, fallback: value, summary)
    if let word = try takeWord(name, expecting: "a text") { value = word }
  }

  /// Takes any number of texts.
  public mutating func take(_ name: String, into value: inout [String], _ summary: String) throws(StageFailure) {
    if isIdle { return }
    declare(name, .texts, fallback: value.isEmpty ? nil : value.joined(separator: ","), summary)
    if let given = remaining.removeValue(forKey: name) { value = given.words }
  }

  /// Takes any number of files; a stage opens none itself, so they come read.
  public mutating func take(_ name: String, into value: inout [SourceFile], _ summary: String) throws(StageFailure) {
    if isIdle { return }
    declare(name, .files, fallback: nil, summary)
    if remaining.removeValue(forKey: name) != nil { value = files[name] ?? [] }
  }

  /// Takes one word of a closed list.
  public mutating func take<Choice: RawRepresentable & CaseIterable>(
    _ name: String, into value: inout Choice, _ summary: String
  ) throws(StageFailure) where Choice.RawValue == String {
    if isIdle { return }
    let words = Choice.allCases.map(\.rawValue)
    declare(name, .choice(words), fallback: value.rawValue, summary)
    let wanted = words.joined(separator: ", ")
    let place = place(of: name)
    guard let word = try takeWord(name, expecting: wanted) else { return }
    value = try choice(word, of: name, at: place)
  }

  /// Takes any number of words of a closed list, with commas between.
  public mutating func take<Choice: RawRepresentable & CaseIterable>(
    _ name: String, into value: inout [Choice], _ summary: String
  ) throws(StageFailure) where Choice.RawValue == String {
    if isIdle { return }
    let fallback = value.map(\.rawValue).joined(separator: ",")
    declare(name, .choices(Choice.allCases.map(\.rawValue)), fallback: fallback.isEmpty ? nil : fallback, summary)
    guard let given = remaining.removeValue(forKey: name) else { return }
    var choices: [Choice] = []
    for word in given.words.flatMap({ $0.split { $0 == "," || $0 == " " } }) {
      choices.append(try choice(String(word), of: name, at: given.place))
    }
    value = choices
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ word: String, of name: String, at place: SettingPlace?
  ) throws(StageFailure) -> Choice where Choice.RawValue == String {
    if let choice = Choice(rawValue: word) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    let guess = Nearest.name(to: word, among: words).map { "; did you mean \"\($0)\"?" } ?? ""
    throw refuse(name, word, at: place, words.joined(separator: ", ") + guess)
  }

  private mutating func declare(
    _ name: String, _ shape: OptionDeclaration.Shape, fallback: String?, _ summary: String
  ) {
    declarations.append(OptionDeclaration(name: name, shape: shape, fallback: fallback, summary: summary))
  }

  private mutating func takeWord(_ name: String, expecting wanted: String) throws(StageFailure) -> String? {
    guard let given = remaining.removeValue(forKey: name) else { return nil }
    guard given.words.count == 1, let word = given.words.first else {
      throw refuse(name, given.words.joined(separator: ","), at: given.place, wanted)
    }
    return word
  }

  private func place(of name: String) -> SettingPlace? { remaining[name]?.place }

  private func refuse(_ name: String, _ word: String, at place: SettingPlace?, _ wanted: String) -> StageFailure {
    var diagnostic = Diagnostic(.badOptionValue, "\(stage).\(name) cannot be \"\(word)\": it takes \(wanted)")
    diagnostic.position = place?.position
    return StageFailure(diagnostic, .usage)
  }
}
