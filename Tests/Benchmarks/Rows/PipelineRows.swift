import Galley
import Pipeline
import Source
import Stages

/// The whole way from bytes to bytes, in one process and on one thread.
enum PipelineRows {
  static let all = ["newsml", "json", "epub"].map { format in
    Row("text-to-\(format)") { name, newsroom in
      try contest(name, newsroom.texts, ConversionPlan(from: "text", to: [format]))
    }
  }

  private static func contest(_ name: String, _ inputs: [SourceFile], _ plan: ConversionPlan) throws -> Contest {
    let line: ConversionLine
    do throws(StageFailure) {
      line = try ConversionLine(plan, catalogue: .standard)
    } catch {
      throw BenchmarkFailure(error)
    }
    return Contest(
      name: name, unit: .articles, articles: inputs.count,
      ours: Contestant(name) {
        var bytes = 0
        for input in inputs {
          let result = line.convert(input)
          if let failure = result.failure { throw BenchmarkFailure(failure) }
          bytes += result.outputs.reduce(0) { $0 + $1.byteCount }
        }
        return bytes
      },
      peers: [])
  }
}
