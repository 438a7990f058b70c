import Source
import Stages

extension Newsroom {
  /// Reads every input; returns how many bytes that was.
  static func read(_ inputs: [SourceFile], with reader: any ArticleReader) throws -> Int {
    var bytes = 0
    for input in inputs {
      var context = StageContext()
      do throws(StageFailure) {
        _ = try reader.read(input, in: &context)
      } catch {
        throw BenchmarkFailure("\(input.name): \(BenchmarkFailure(error))")
      }
      bytes += input.bytes.count
    }
    return bytes
  }

  /// Writes every document into one buffer that is reused; returns how many bytes that was.
  func write(with writer: any ArticleWriter) throws -> Int {
    var total = 0
    var bytes: [UInt8] = []
    for document in documents {
      bytes.removeAll(keepingCapacity: true)
      var context = StageContext()
      do throws(StageFailure) {
        try writer.write(document, to: &bytes, in: &context)
      } catch {
        throw BenchmarkFailure(error)
      }
      total += bytes.count
    }
    return total
  }
}

extension [[UInt8]] {
  /// Hands each piece to C; returns how many bytes that was, or fails where C says 0.
  func passed(to work: (UnsafeRawBufferPointer) -> Int) throws -> Int {
    var bytes = 0
    for piece in self {
      guard piece.withUnsafeBytes({ work($0) }) > 0 else { throw BenchmarkFailure("the peer gave up") }
      bytes += piece.count
    }
    return bytes
  }
}
