import Foundation
import Readers
import Source
import Stages
import Testing

/// Every sample becomes what stands beside it; `Scripts/accept-samples` rewrites that side, and the diff is the review.
struct GoldenSampleTests {
  private static let samples = Sample.all(for: ReaderCatalogue.entries)
  private static let accepts = ProcessInfo.processInfo.environment["GALLEY_ACCEPT_SAMPLES"] != nil

  @Test(arguments: samples)
  func becomesWhatStandsBesideIt(sample: Sample) throws {
    let source = try sample.source()
    let reader = try #require(Workshop.catalogue.reader(named: sample.format))
    let reading = Workshop.read(source, with: reader)
    let document = try #require(reading.document, "\(reading.failure?.diagnostic.message ?? "")")
    var writers = try sample.keptWriters()
    if Self.accepts, !writers.contains("tree") { writers.append("tree") }
    #expect(!writers.isEmpty, "no \(sample.expected(of: "tree").lastPathComponent): run Scripts/accept-samples")
    for name in writers {
      let writer = try #require(Workshop.catalogue.writer(named: name), "no writer is called \(name)")
      let writing = Workshop.write(document, with: writer)
      try #require(writing.failure == nil, "\(writing.failure?.diagnostic.message ?? "")")
      try compare(writing.bytes, with: sample.expected(of: name))
    }
  }

  private func compare(_ bytes: [UInt8], with expected: URL) throws {
    if Self.accepts {
      try Data(bytes).write(to: expected)
    } else {
      let wanted = String(decoding: try Data(contentsOf: expected), as: UTF8.self)
      let got = String(decoding: bytes, as: UTF8.self)
      #expect(got == wanted, "\(expected.lastPathComponent) differs: run Scripts/accept-samples and read the diff")
    }
  }
}
