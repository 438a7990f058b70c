import ArticleModel
import Markup
import Source
import Stages
import XMLBridge

/// The judging of a message that arrives in pieces: each item by itself, all by their guids, and behind the last one
/// the packages by the items that came.
struct NewsMLMessageJudging {
  private let judge: NewsMLJudge
  private let feed: InputFeed
  private var stream: MarkupStream?
  private var message: MarkupElement?
  private var isHeaderJudged = false
  /// The aliases that have been complained of.
  private var namedAliases: Set<String> = []
  /// The hashes of guids with their versions, eight bytes each, however long they are.
  private var versions: Set<Int> = []
  private var packages = PackageUses()

  init(by judge: NewsMLJudge, of feed: InputFeed) {
    self.judge = judge
    self.feed = feed
  }

  /// Starts to read.
  mutating func begin() throws(StageFailure) {
    let rule = PieceRule(opening: ["itemSet"])
    let read: (Int) -> [UInt8] = { [feed] in feed.next($0) }
    do throws(MarkupError) {
      stream =
        if let schema = judge.schema { try schema.stream(by: rule, from: read) } else {
          try MarkupStream(by: rule, from: read)
        }
    } catch {
      throw .newsMLCannotBeRead(error)
    }
    stream?.keepBytes()
  }

  /// The next piece; what the bridge and the schema noticed is reported.
  func next(in context: inout StageContext) throws(StageFailure) -> MarkupPiece? {
    do throws(MarkupError) {
      let piece = try stream?.piece()
      for remark in stream?.remarks() ?? [] where !NewsMLJudge.isFalseAlarm(remark) {
        context.report(.newsMLRemark(remark))
      }
      return piece
    } catch {
      throw .newsMLCannotBeRead(error)
    }
  }

  /// Judges a piece.
  mutating func judge(_ piece: MarkupPiece, in context: inout StageContext) throws(StageFailure) {
    switch piece {
    case .opened(let element) where message == nil:
      guard element.name.local == "newsMessage" else {
        let words = "the root element is \(element.name.qualified)"
        throw StageFailure(Diagnostic(.newsMLNotNewsML, words, at: element.range))
      }
      message = element
    case .opened(let set):
      guard !isHeaderJudged, var whole = message else { return }
      isHeaderJudged = true
      whole.children.append(.element(set))
      lint(whole, from: 0, to: set.range?.end ?? 0, in: &context)
    case .element(let item, in: "itemSet"):
      let range = item.range ?? SourceRange(0, 0)
      let own = item.moved(by: -range.start)
      let source = lint(own, from: range.start, to: range.end, in: &context)
      judgeVersion(of: own, in: source, from: range.start, &context)
      packages.take(own, in: source, from: range.start)
    case .element(let part, _):
      if !isHeaderJudged { message?.children.append(.element(part)) }
    }
  }

  /// Judges what can only be judged behind the last item.
  func end(in context: inout StageContext) {
    for finding in packages.findings { context.report(finding) }
  }

  @discardableResult
  private mutating func lint(
    _ element: MarkupElement, from start: Int, to end: Int, in context: inout StageContext
  ) -> SourceFile {
    let source = SourceFile(name: feed.name, bytes: stream?.bytes(of: SourceRange(start, end)) ?? [])
    let lint = NewsMLLint(element, of: source, given: judge.given, besides: namedAliases)
    namedAliases = lint.namedAliases
    for var finding in lint.findings {
      finding.range = finding.range.map { SourceRange($0.start + start, $0.end + start) }
      context.report(finding)
    }
    return source
  }

  private mutating func judgeVersion(
    of item: MarkupElement, in source: SourceFile, from start: Int, _ context: inout StageContext
  ) {
    guard let guid = item.attribute("guid")?.trimmed, !guid.isEmpty else { return }
    let version = item.attribute("version")?.trimmed ?? "1"
    guard !versions.insert([guid, version].hashValue).inserted else { return }
    let words = "the message has version \(version) of \(guid.prefix(80)) twice"
    let place = TagPlace(item, in: source).attributes["guid"] ?? item.range
    let range = place.map { SourceRange($0.start + start, $0.end + start) }
    context.report(Diagnostic(.newsMLDuplicateItem, words, at: range))
  }
}
