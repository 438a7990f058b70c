import Foundation
import Source
import Stages
import Testing

@testable import Pipeline

struct InputFileTests {
  private let bench: Workbench

  init() throws { bench = try Workbench() }

  private func refusal(_ path: String, limit: Int = InputFile.usualLimit) -> StageFailure? {
    do throws(StageFailure) {
      _ = try InputFile.read(path, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func readsFilesOfAnySizeWhole(size: Int) throws {
    let text = String(repeating: "x", count: size)
    let file = try InputFile.read(try bench.put(text, at: "a"))
    #expect(file.source.bytes == Array(text.utf8) && file.source.name == bench.path("a"))
  }

  @Test func readsWhatTellsNoSize() throws {
    #expect(try !InputFile.read("/proc/self/status").source.bytes.isEmpty)
    #expect(try InputFile.read("/dev/null").source.bytes.isEmpty)
  }

  @Test func readsPipes() throws {
    let text = String(repeating: "0123456789", count: 20_000)
    let pipe = Pipe()
    // A thread, for a test that waits would hold up the others.
    Thread.detachNewThread {
      pipe.fileHandleForWriting.write(Data(text.utf8))
      try? pipe.fileHandleForWriting.close()
    }
    let file = try InputFile.read("/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)")
    #expect(file.source.bytes == Array(text.utf8) && file.identity == nil)
  }

  @Test func theLimitHolds() throws {
    let path = try bench.put("12345", at: "a")
    #expect(refusal(path, limit: 5) == nil)
    let failure = refusal(path, limit: 4)
    #expect(failure?.kind == .limit && failure?.diagnostic.message.contains(path) == true)
    #expect(refusal("/dev/zero", limit: 1 << 20)?.kind == .limit)
  }

  @Test func whatCannotBeReadSaysWhy() throws {
    for (path, words) in [(bench.path("gone"), "No such file"), (bench.folder, "Is a directory"), ("", "No such file")]
    {
      let failure = refusal(path)
      #expect(failure?.kind == .file && failure?.diagnostic.message.contains(words) == true)
    }
  }
}
