import BenchmarkFloors

/// A document as the calls of xmlTextWriter that write it: the same elements and words, and nothing to decide.
final class Tape {
  fileprivate let tape: OpaquePointer

  /// Records a document.
  init(_ xml: [UInt8]) throws {
    guard let tape = xml.withUnsafeBytes({ floor_tape_record($0.baseAddress, $0.count) }) else {
      throw BenchmarkFailure("libxml2 cannot read what was written")
    }
    self.tape = tape
  }

  deinit { floor_tape_free(tape) }
}

extension Paper {
  /// Writes a document through xmlTextWriter; returns how many bytes that was.
  func write(_ document: Tape) throws -> Int {
    let written = floor_tape_write(document.tape, paper)
    guard written > 0 else { throw BenchmarkFailure("xmlTextWriter gave up") }
    return written
  }
}
