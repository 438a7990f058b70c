import JSONText
import Source

/// Why a JSON text is no document of ours, and where.
package struct ArticleJSONFailure: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// It is not JSON, or a value is of the wrong kind.
    case json(JSONFailure)
    /// An object lacks a member.
    case missing(String)
    /// A text is none of the words allowed.
    case unknownWord(String, of: [String])
    /// A range is not two offsets in order.
    case badRange
    /// A text is not base64.
    case badBase64
    /// The version of the form is no version.
    case badVersion(Int)
    /// The version of the form is newer than this program.
    case newerVersion(Int)
    /// Objects nest deeply with their `type` behind the rest, which would take too long to read.
    case lateType
  }

  /// What is wrong.
  package var reason: Reason
  /// Where in the bytes.
  package var range: SourceRange
  /// Where in the document, as a JSON Pointer (RFC 6901).
  package var pointer: String

  /// Makes a failure.
  init(_ reason: Reason, at range: SourceRange, pointer: String) {
    self.reason = reason
    self.range = range
    self.pointer = pointer
  }

  /// What is wrong, in words for people.
  package var message: String {
    pointer.isEmpty ? words : "\(words) (at \(pointer))"
  }

  private var words: String {
    switch reason {
    case .json(let failure): failure.message
    case .missing(let name): "the object lacks \"\(name)\""
    case .unknownWord(let word, let known):
      "\"\(word)\" is not one of \(known.joined(separator: ", "))"
        + (Nearest.name(to: word, among: known).map { "; did you mean \"\($0)\"?" } ?? "")
    case .badRange: "a range is two offsets in bytes, [start, end], in order"
    case .badBase64: "the text is not base64"
    case .badVersion(let number): "\(number) is no version of Galley's JSON"
    case .newerVersion(let number):
      "Galley's JSON of version \(number) is newer than this program, which reads version \(FormatVersion.current)"
    case .lateType: "objects nest too deeply for their \"type\" to come last; put \"type\" first"
    }
  }
}
