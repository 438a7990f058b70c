import Source
import Stages

/// One input of a batch and the files its outputs go to.
struct BatchOrder: Sendable {
  let input: String
  let outputs: [String]
  let spared: Set<FileIdentity>
  let limit: Int

  /// Reads, converts, and puts all outputs in place, or none.
  func carryOut(with line: ConversionLine) -> ConversionResult {
    let source: SourceFile
    do throws(StageFailure) {
      // What is too large to be held whole may stream.
      let grow = { () throws(StageFailure) -> [StreamedOutput]? in
        var grown: [StreamedOutput] = []
        for path in outputs {
          guard let output = try StreamedOutput(file: path, links: .replaced, sparing: spared) else { return nil }
          grown.append(output)
        }
        return grown
      }
      switch try OpenedInput.open(input, above: limit, limit: limit) {
      case .large(let large):
        if let streamed = try line.stream(large, into: grow) { return streamed }
        source = try large.whole(limit: limit).source
      case .whole(let file): source = file.source
      }
    } catch {
      return ConversionResult(unreadable: input, error)
    }
    var result = line.convert(source)
    guard result.failure == nil else { return result }
    do throws(StageFailure) {
      var drafts: [DraftFile] = []
      for output in result.outputs {
        drafts.append(try DraftFile(output.bytes, for: outputs[output.index], links: .replaced, sparing: spared))
      }
      for draft in drafts { try draft.publish() }
      for index in result.outputs.indices {
        result.outputs[index].path = outputs[result.outputs[index].index]
        result.outputs[index].bytes = []
      }
    } catch {
      result.failure = error
      result.outputs = []
    }
    return result
  }
}
