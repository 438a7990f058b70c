/// The encodings that the heads of mails name, each looked up once.
struct MailEncodings {
  /// How bytes stand for letters, where the user says it.
  private let told: TextEncoding?
  private var known: [String: TextEncoding] = [:]

  private static let most = 16

  init(told: TextEncoding?) {
    self.told = told
  }

  /// How bytes are read that a head names an encoding for; UTF-8 is seldom that by accident, whatever the head says.
  mutating func encoding(of label: String, for bytes: [UInt8]) -> TextEncoding {
    if let told { return told }
    let census = bytes.withUnsafeBufferPointer { UTF8Census($0, from: 0) }
    let named = lookUp(label.lowercased())
    guard census.firstStray == nil, census.letters > 0 else { return named }
    guard case .page(let page) = named, census.isDoubtful, LikelyEncoding.wide.contains(page.name) else { return .utf8 }
    return named
  }

  private mutating func lookUp(_ label: String) -> TextEncoding {
    if let encoding = known[label] { return encoding }
    guard known.count < Self.most else { return .utf8 }
    let encoding = TextEncoding.named(label) ?? .utf8
    known[label] = encoding
    return encoding
  }
}
