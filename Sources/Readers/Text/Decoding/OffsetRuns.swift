/// Where the bytes of a text that was taken out of another came from: runs of bytes that lie evenly in both.
struct OffsetRuns: Sendable {
  /// A run: so many bytes of the outer text for so many of the inner.
  private struct Run: Sendable {
    let inner: Int
    let outer: Int
    let outerStep: Int
    let innerStep: Int
  }

  private var runs: [Run] = []
  private var end = (inner: 0, outer: 0)

  /// Takes some bytes that lie evenly: `inner` of them, written with `outer` bytes from an offset on.
  mutating func append(inner: Int, from start: Int, outer: Int) {
    guard inner > 0 else { return }
    let (outerStep, innerStep) = outer == inner ? (1, 1) : outer == inner * 3 ? (3, 1) : (4, 3)
    let goesOn =
      runs.last.map { $0.outerStep == outerStep && $0.innerStep == innerStep && start == end.outer } ?? false
    if !goesOn { runs.append(Run(inner: end.inner, outer: start, outerStep: outerStep, innerStep: innerStep)) }
    end = (end.inner + inner, start + outer)
  }

  /// The stretch of the outer text that a stretch of the inner came from.
  func span(of span: TextSpan) -> TextSpan {
    guard !span.isEmpty else { return TextSpan(offset(of: span.start), offset(of: span.start)) }
    // The last byte may be written with several.
    let last = offset(of: span.end - 1)
    let next = offset(of: span.end)
    let width = run(at: span.end - 1).map { $0.outerStep == 3 ? 3 : 1 } ?? 1
    return TextSpan(offset(of: span.start), min(max(last + width, last), max(next, last + width)))
  }

  private func offset(of inner: Int) -> Int {
    guard inner < end.inner, let run = run(at: inner) else { return end.outer }
    return run.outer + (inner - run.inner) * run.outerStep / run.innerStep
  }

  private func run(at inner: Int) -> Run? {
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].inner <= inner { low = middle } else { high = middle }
    }
    return low < runs.count ? runs[low] : nil
  }
}
