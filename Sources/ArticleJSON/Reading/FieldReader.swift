import JSONText
import Source

/// Reads the fields of records, in whatever order they come.
///
/// A record shows its fields over and over; each time the one whose name stands next reads its value and goes on to
/// the name after it. In the order we write, one showing reads them all.
struct FieldReader: FieldVisitor {
  /// What was odd, in the order met.
  private(set) var remarks: [ArticleJSONRemark] = []

  private var scanner: JSONScanner
  private var path: [PathStep] = []
  private var frame = RecordFrame()
  /// How many bytes were read ahead in search of a `type`.
  private var readAhead = 0

  /// Starts on a JSON text.
  init(_ source: SourceFile) throws(ArticleJSONFailure) {
    do {
      scanner = try JSONScanner(source.bytes, depthLimit: Self.depthLimit)
    } catch {
      throw ArticleJSONFailure(.json(error), at: error.range, pointer: "")
    }
  }

  /// How deep values may nest: a tree of 256 blocks takes at most six levels each in tables, two elsewhere.
  private static let depthLimit = 1024

  mutating func required<F: JSONForm>(_ name: StaticString, _ value: inout F) throws(ArticleJSONFailure) {
    guard try claims(name, isRequired: true) else { return }
    value = try F.read(from: &self)
    try goOn()
  }

  mutating func optional<F: JSONForm>(_ name: StaticString, _ value: inout F?) throws(ArticleJSONFailure) {
    guard try claims(name) else { return }
    value = try F.read(from: &self)
    try goOn()
  }

  mutating func list<F: JSONForm>(_ name: StaticString, _ value: inout [F]) throws(ArticleJSONFailure) {
    guard try claims(name) else { return }
    value = try list()
    try goOn()
  }

  mutating func part<R: JSONRecord>(_ name: StaticString, _ value: inout R) throws(ArticleJSONFailure) {
    guard try claims(name) else { return }
    value = try R.read(from: &self)
    try goOn()
  }

  mutating func octets(_ name: StaticString, _ value: inout [UInt8]) throws(ArticleJSONFailure) {
    guard try claims(name, isRequired: true) else { return }
    value = try Octets.read(from: &self).bytes
    try goOn()
  }

  mutating func usual<F: JSONForm & Equatable>(
    _ name: StaticString, _ value: inout F, _ usual: F
  ) throws(ArticleJSONFailure) {
    guard try claims(name) else { return }
    value = try F.read(from: &self)
    try goOn()
  }

  /// Whether the name that stands next is this one, whose value must then be read.
  private mutating func claims(_ name: StaticString, isRequired: Bool = false) throws(ArticleJSONFailure) -> Bool {
    let isSeen = frame.next(isRequired: isRequired)
    if frame.isLookingForMissing, isRequired, !isSeen {
      throw failure(.missing(name.description), at: frame.range)
    }
    guard let key = frame.key, scanner.isKey(key, name) else { return false }
    if isSeen { remark(.duplicateKey(name.description), at: key.range) }
    frame.claim()
    path.append(.field(name))
    return true
  }

  /// Goes on to the name after a value.
  private mutating func goOn() throws(ArticleJSONFailure) {
    path.removeLast()
    frame.key = try nextKey()
  }
}

// MARK: Objects and arrays

extension FieldReader: PayloadVisitor {
  /// Enters an object, whose fields must be read next.
  mutating func enterObject() throws(ArticleJSONFailure) {
    try scan { scanner throws(JSONFailure) in try scanner.beginObject() }
  }

  /// Reads the fields of an object that was entered.
  mutating func fields<R: JSONRecord>() throws(ArticleJSONFailure) -> R {
    try fields(RecordFrame(at: place))
  }

  /// Reads the fields of a union's case beside its `type`.
  mutating func payload<R: JSONRecord>() throws(ArticleJSONFailure) -> R {
    try fields(RecordFrame(at: place, isTagged: true))
  }

  private mutating func fields<R: JSONRecord>(_ inner: RecordFrame) throws(ArticleJSONFailure) -> R {
    var record = R.blank
    let outer = frame
    frame = inner
    frame.key = try nextKey()
    repeat {
      frame.restart()
      try record.visit(&self)
      if frame.key != nil, !frame.hasClaimed { try passUnknown() }
    } while frame.key != nil
    if frame.lacksRequired {
      frame.restart()
      frame.isLookingForMissing = true
      try record.visit(&self)
    }
    frame = outer
    return record
  }

  /// Reads an array.
  mutating func list<F: JSONForm>() throws(ArticleJSONFailure) -> [F] {
    var list: [F] = []
    try scan { scanner throws(JSONFailure) in try scanner.beginArray() }
    while try scan({ scanner throws(JSONFailure) in try scanner.nextElement() }) {
      path.append(.index(list.count))
      list.append(try F.read(from: &self))
      path.removeLast()
    }
    return list
  }

  /// The name of the next member; a `type` that was read ahead is passed over.
  private mutating func nextKey() throws(ArticleJSONFailure) -> JSONKey? {
    while true {
      let key = try scan { scanner throws(JSONFailure) in try scanner.nextKey() }
      guard let key, frame.isTagged, scanner.isKey(key, "type") else { return key }
      try scan { scanner throws(JSONFailure) in _ = try scanner.skipValue() }
    }
  }

  /// Passes over the member that stands next and says so.
  private mutating func passUnknown() throws(ArticleJSONFailure) {
    guard let key = frame.key else { return }
    let name = scanner.text(of: key)
    let value = try scan { scanner throws(JSONFailure) in try scanner.skipValue() }
    path.append(.name(name))
    remark(.unknownKey(name), at: key.range.union(value))
    path.removeLast()
    frame.key = try nextKey()
  }
}

// MARK: Words

extension FieldReader {
  /// Where the scanner stands, as an empty range.
  var place: SourceRange { SourceRange(scanner.offset, scanner.offset) }

  /// The kind of the value that stands next.
  mutating func nextKind() throws(ArticleJSONFailure) -> JSONKind {
    try scan { scanner throws(JSONFailure) in try scanner.nextKind() }
  }

  /// Reads a word of a closed list.
  mutating func word<W: RawRepresentable<String> & CaseIterable>() throws(ArticleJSONFailure) -> W {
    _ = try nextKind()
    let start = place
    let word = try String.read(from: &self)
    if let known = W(rawValue: word) { return known }
    throw failure(.unknownWord(word, of: W.allCases.map(\.rawValue)), at: start.union(place))
  }

  /// Reads the `type` of an object that was entered, wherever it stands among the members, and stays before them.
  mutating func tag<Tag: RawRepresentable<String> & CaseIterable>() throws(ArticleJSONFailure) -> Tag {
    let start = scanner
    let beginning = place
    while let key = try scan({ scanner throws(JSONFailure) in try scanner.nextKey() }) {
      if scanner.isKey(key, "type") {
        path.append(.field("type"))
        let tag: Tag = try word()
        path.removeLast()
        scanner = start
        return tag
      }
      let passed = try scan { scanner throws(JSONFailure) in try scanner.skipValue() }
      readAhead += passed.count
      if readAhead / 64 > scanner.end { throw failure(.lateType, at: beginning) }
    }
    throw failure(.missing("type"), at: beginning)
  }

  /// Makes sure that nothing follows, and adds the scanner's own remarks.
  mutating func finish() throws(ArticleJSONFailure) {
    try scan { scanner throws(JSONFailure) in try scanner.finish() }
    for odd in scanner.remarks {
      if case .loneSurrogate = odd.kind { remark(.loneSurrogate, at: odd.range) }
    }
  }

  /// Does something with the scanner; what it refuses is said with the place in the model.
  @inline(__always)
  mutating func scan<Value>(
    _ work: (inout JSONScanner) throws(JSONFailure) -> Value
  ) throws(ArticleJSONFailure) -> Value {
    do {
      return try work(&scanner)
    } catch {
      throw failure(.json(error), at: error.range)
    }
  }

  /// A failure at the present place in the model.
  func failure(_ reason: ArticleJSONFailure.Reason, at range: SourceRange) -> ArticleJSONFailure {
    ArticleJSONFailure(reason, at: range, pointer: PathStep.pointer(path))
  }

  private mutating func remark(_ kind: ArticleJSONRemark.Kind, at range: SourceRange) {
    remarks.append(ArticleJSONRemark(kind, at: range, pointer: PathStep.pointer(path)))
  }
}
