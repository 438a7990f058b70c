import ArticleModel
import Markup
import Source
import Stages

/// What was read of one body: its blocks, and what belongs to them.
struct CarriedBody {
  /// Something that was noticed about how the body is carried.
  enum Remark: Hashable {
    /// The markup is in a namespace that is not its own.
    case wrongNamespace(String)
    /// Characters are escaped more often than they should be.
    case doubleEscapes
    /// The markup is of a vocabulary of the provider's own.
    case privateMarkup(String)
    /// The tags of HTML are escaped.
    case escapedMarkup
    /// It is encoded, and no text.
    case encoded
  }

  /// What carried it.
  var carrier: BodyCarrier
  /// Its blocks.
  var blocks: [Block] = []
  /// The media that figures and images refer to and that were not known before.
  var media: [Media] = []
  /// What was left out.
  var losses: [Loss] = []
  /// The arithmetic of its text; text that only the verbatim body holds counts as carried in a field.
  var account = TextAccount()
  /// The ink that only the verbatim body holds.
  var verbatimInk = 0
  /// What was noticed.
  var remarks: [Remark] = []
  /// Its markup, its namespace put right; `nil` where the blocks say all there is or where it is text.
  var markup: MarkupElement?
  /// Whether it came encoded, such as in base64.
  var isEncoded = false
  /// Its text as it came, where it is no markup; `nil` where the blocks say all there is.
  var text: String?

  /// Makes what is known of a body so far.
  init(carrier: BodyCarrier, remarks: [Remark] = [], text: String? = nil) {
    self.carrier = carrier
    self.remarks = remarks
    self.text = text
  }
}

extension CarriedBody.Remark {
  /// What was noticed, in words.
  var message: String {
    switch self {
    case .wrongNamespace(let namespace):
      let place = namespace.isEmpty ? "no namespace" : "the namespace \(namespace)"
      return "markup of the body is in \(place); it was read as what it is"
    case .doubleEscapes: return "characters of the body are escaped twice; its words were read without"
    case .privateMarkup(let name): return "the body is XML of the provider's own (\(name))"
    case .escapedMarkup: return "the tags of the body are escaped; they were read as tags"
    case .encoded: return "encoded content was kept as it came"
    }
  }
}
