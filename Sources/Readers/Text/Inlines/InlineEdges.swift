import ArticleModel
import Source

extension [Inline] {
  /// Without blanks at the beginning.
  var trimmingStart: [Inline] {
    guard case .text(var run)? = first, run.text.utf8.first == 0x20 else { return self }
    run.text.removeFirst()
    if let range = run.range { run.range = SourceRange(Swift.min(range.start + 1, range.end), range.end) }
    return run.text.isEmpty ? Array(dropFirst()) : [.text(run)] + dropFirst()
  }

  /// Without blanks at the end.
  var trimmingEnd: [Inline] {
    guard case .text(var run)? = last, run.text.utf8.last == 0x20 else { return self }
    run.text.removeLast()
    if let range = run.range { run.range = SourceRange(range.start, Swift.max(range.start, range.end - 1)) }
    return run.text.isEmpty ? Array(dropLast()) : dropLast() + [.text(run)]
  }
}
