import ArticleModel
import NewsProse
import Source
import Stages

/// An article in the making: what was found so far, and where the ink went.
struct StoryDraft {
  /// What is known about it.
  var metadata = Metadata()
  /// Its pictures.
  var media: [Media] = []
  /// Its body.
  private(set) var blocks: [Block] = []
  /// Where the ink went.
  var account = TextAccount()

  let text: DecodedText
  private var losses: [Loss] = []
  private var diagnostics: [Diagnostic] = []
  private var remarks: [String: Int] = [:]
  /// Where the addresses begin that links took from elsewhere in the text.
  private(set) var references: Set<Int> = []
  private var bodyRanges: [SourceRange] = []
  /// Whether words that stand between two blocks went elsewhere.
  private var isInterrupted = false
  /// How many losses there were when a piece of the page was left out last, with nothing taken since.
  private var leftOut = 0
  /// How many words it has, as the frame claims.
  private let wordCount: Int?
  private var detector = LanguageDetector()

  private static let mostRemarks = 50
  private static let enoughWords = 2_000

  /// Begins with what the frame around the story says.
  init(text: DecodedText, frame: StoryFrame, reference: NewsDate? = nil) {
    self.text = text
    (metadata, account, losses, diagnostics) = (frame.metadata, frame.account, frame.losses, frame.diagnostics)
    wordCount = frame.wordCount
    for (end, place) in frame.embargoes {
      forbid(until: end, from: reference, rule: "text.embargo-words", at: place)
    }
  }

  // MARK: Where words go

  /// Takes words into the body; what they weigh is counted here.
  mutating func carry(_ words: ParsedWords) {
    account.body += words.ink
    count(words)
    add(words.pictures)
    if detector.wordCount < Self.enoughWords { detector.read(words.plain.bytes) }
  }

  /// Takes words into a metadata field; pictures among them go with those of the body.
  mutating func field(_ words: ParsedWords) {
    let pictures = words.pictures.reduce(0) { $0 + Ink.count($1.href) + Ink.count($1.altText ?? "") }
    account.fields += words.ink - pictures
    account.body += pictures
    isInterrupted = true
    count(words)
    add(words.pictures)
  }

  /// Lists words as lost.
  mutating func drop(_ words: ParsedWords, _ kind: LossKind, at span: TextSpan) {
    account.dropped += words.ink
    isInterrupted = true
    count(words)
    losses.append(
      Loss(kind, path: "body", excerpt: words.plain.string, ink: words.ink, at: text.range(of: span)))
  }

  /// Says that words which stand between two blocks go elsewhere.
  mutating func interrupt() {
    isInterrupted = true
  }

  /// Lists a piece of the page as left out, together with the one before it where both are of one kind.
  mutating func leaveOut(_ ink: Int, _ kind: LossKind, at span: TextSpan) {
    account.dropped += ink
    isInterrupted = true
    let range = text.range(of: span)
    if let last = losses.last, leftOut == losses.count, last.kind == kind, let held = last.range {
      losses[losses.count - 1].ink += ink
      losses[losses.count - 1].range = held.union(range)
      return
    }
    losses.append(Loss(kind, path: "body", excerpt: text.excerpt(of: span), ink: ink, at: range))
    leftOut = losses.count
  }

  /// Takes over what was repaired before the lines were read.
  mutating func take(_ mending: Mending) {
    account.notation += mending.notation
    for loss in mending.losses {
      account.dropped += loss.ink
      losses.append(loss)
    }
    for remark in mending.remarks { report(remark) }
    account.fields += mending.fields
    guard let address = mending.address else { return }
    takePrinted(address.href, at: address.place, domain: address.domain, at: address.host)
  }

  /// The address that a browser prints on the pages of a story is the story's own.
  private mutating func takePrinted(
    _ href: String, at place: SourceRange, domain: String, at host: SourceRange
  ) {
    metadata.identity.canonicalLink = href
    metadata.trace(Origin(field: .canonicalLink, rule: "text.printed-address", confidence: 80, ranges: [place]))
    metadata.credits.provider = Party(kind: .organisation, domain: domain, at: host)
    metadata.trace(
      Origin(
        field: .provider, kind: .derived, rule: "text.provider-of-canonical-link", confidence: 60, ranges: [host]))
  }

  private mutating func count(_ words: ParsedWords) {
    leftOut = 0
    account.notation += words.notation
    references.formUnion(words.references)
    for address in words.dropped {
      let ink = text.ink(in: address)
      account.dropped += ink
      losses.append(
        Loss(.deadLink, path: "body", excerpt: text.string(in: address), ink: ink, at: text.range(of: address)))
    }
    if words.isOverfull { report(Diagnostic(.tooManyMarks)) }
    if let first = words.dashes.first, let last = words.dashes.last {
      let range = text.range(of: TextSpan(first, last + 1))
      report(
        Diagnostic(.dashesRepaired, "\(words.dashes.count) hyphens between words are written as dashes", at: range))
    }
  }

  private mutating func add(_ pictures: [ParsedWords.Picture]) {
    for picture in pictures {
      let index = media.count
      let range = text.range(of: picture.span)
      media.append(
        Media(
          id: "image-\(index + 1)", renditions: [Rendition(href: picture.href)], altText: picture.altText, at: range))
      metadata.trace(Origin(field: .media, index: index, rule: "text.picture-mark", ranges: [range]))
    }
  }

  /// Appends a block that stands at a place of the text.
  mutating func append(_ block: Block) {
    blocks.append(block)
    guard let range = block.range else { return }
    if let last = bodyRanges.last, !isInterrupted {
      bodyRanges[bodyRanges.count - 1] = last.union(range)
    } else {
      bodyRanges.append(range)
    }
    isInterrupted = false
  }

  /// The block appended last.
  var lastBlock: Block? {
    get { blocks.last }
    set { if let newValue, !blocks.isEmpty { blocks[blocks.count - 1] = newValue } }
  }

  // MARK: What was noticed

  /// Says what was noticed; the same thing not more often than anybody reads.
  mutating func report(_ diagnostic: Diagnostic) {
    let count = remarks[diagnostic.id, default: 0]
    remarks[diagnostic.id] = count + 1
    if count < Self.mostRemarks {
      diagnostics.append(diagnostic)
    } else if count == Self.mostRemarks {
      diagnostics.append(Diagnostic(.repeated, "\(diagnostic.id) is not reported any more", at: diagnostic.range))
    }
  }

  // MARK: The end

  /// Hands over the article, and tells the context what was noticed and lost.
  consuming func finish(in context: inout StageContext) -> Article {
    claimLanguage()
    if !blocks.isEmpty {
      metadata.trace(Origin(field: .body, index: 0, rule: "text.body", confidence: 80, ranges: bodyRanges))
    }
    for diagnostic in diagnostics { context.report(diagnostic) }
    context.lose(all: losses)
    context.account(account)
    let body = blocks.isEmpty ? [] : [Body(blocks, wordCount: wordCount)]
    return Article(metadata: metadata, media: media, bodies: body)
  }

  private mutating func claimLanguage() {
    guard let guess = detector.guess() else { return report(Diagnostic(.noLanguage, field: "language")) }
    metadata.languages.content = [guess.language]
    let rivals = guess.rival.map {
      [
        Rival(
          value: $0.language, rule: "text.language-detected", confidence: $0.confidence,
          reason: "fewer of its small words")
      ]
    }
    metadata.trace(
      Origin(
        field: .language, index: 0, kind: .derived, rule: "text.language-detected", confidence: guess.confidence,
        ranges: bodyRanges, rivals: rivals ?? []))
  }
}
