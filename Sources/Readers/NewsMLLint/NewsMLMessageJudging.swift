import ArticleModel
import Markup
import Source
import Stages
import XMLBridge

/// The judging of a message that arrives in pieces: each item by itself, and all by their guids.
///
/// Packages are not held against the items that a message brings: that would take the whole of it.
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
      lint(item.moved(by: -range.start), from: range.start, to: range.end, in: &context)
      judgeVersion(of: item, in: &context)
    case .element(let part, _):
      if !isHeaderJudged { message?.children.append(.element(part)) }
    }
  }

  private mutating func lint(_ element: MarkupElement, from start: Int, to end: Int, in context: inout StageContext) {
    let source = SourceFile(name: feed.name, bytes: stream?.bytes(of: SourceRange(start, end)) ?? [])
    let lint = NewsMLLint(element, of: source, given: judge.given, besides: namedAliases)
    namedAliases = lint.namedAliases
    for var finding in lint.findings {
      finding.range = finding.range.map { SourceRange($0.start + start, $0.end + start) }
      context.report(finding)
    }
  }

  private mutating func judgeVersion(of item: MarkupElement, in context: inout StageContext) {
    guard let guid = item.attribute("guid")?.trimmed, !guid.isEmpty else { return }
    let version = item.attribute("version")?.trimmed ?? "1"
    guard !versions.insert([guid, version].hashValue).inserted else { return }
    let words = "the message has version \(version) of \(guid.prefix(80)) twice"
    context.report(Diagnostic(.newsMLDuplicateItem, words, at: item.range))
  }
}
