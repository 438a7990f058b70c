import Foundation
import Testing

/// The sample newsroom, worked as its Makefile says.
@Suite(.enabled(if: Checkout.convert != nil, "needs GALLEY_CONVERT, the built program"))
struct NewsroomTests {
  private static let stories = ["harbour", "library", "orchard", "tunnel"]

  @Test func makeConvertsEveryStoryOnceAndOnlyWhatChanged() throws {
    let bench = FileManager.default.temporaryDirectory.appending(path: "galley-newsroom-\(UUID())")
    try FileManager.default.copyItem(at: Checkout.newsroom, to: bench)
    defer { try? FileManager.default.removeItem(at: bench) }
    try? FileManager.default.removeItem(at: bench.appending(path: "out"))

    let first = try make(bench)
    try #require(first.status == 0, "\(first.text)")
    #expect(try names(bench) == Self.stories.flatMap { ["\($0).epub", "\($0).json", "\($0).xml"] })
    let digests = try digests(bench)

    let second = try make(bench)
    #expect(second.status == 0 && second.text.contains("Nothing to be done"), "\(second.text)")

    try FileManager.default.setAttributes(
      [.modificationDate: Date.now.addingTimeInterval(5)], ofItemAtPath: bench.appending(path: "copy/tunnel.txt").path)
    let third = try make(bench)
    let runs = third.text.split(separator: "\n").filter { $0.contains("--pipeline wire") }
    #expect(runs.count == 1 && runs.first?.contains("copy/tunnel.txt") == true, "\(third.text)")
    #expect(try self.digests(bench) == digests, "the same copy made other bytes")
  }

  private func make(_ folder: URL) throws -> (status: Int32, text: String) {
    try Command.run(["make", "-j2"], in: folder, with: ["CONVERT": Checkout.convert ?? "", "LC_ALL": "C"])
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "out").path).sorted()
  }

  private func digests(_ folder: URL) throws -> [String: Data] {
    try Dictionary(
      uniqueKeysWithValues: names(folder).map { ($0, try Data(contentsOf: folder.appending(path: "out/\($0)"))) })
  }
}
