import Foundation
import Source
import Stages
import Testing

@testable import Pipeline

struct OutputFileTests {
  private let bench: Workbench

  init() throws { bench = try Workbench() }

  private func write(_ text: String, to name: String, links: OutputFile.LinkPolicy = .followed) throws(StageFailure) {
    try OutputFile.write(Array(text.utf8), to: bench.path(name), links: links)
  }

  /// Why a path cannot be written to.
  private func refusal(_ path: String, links: OutputFile.LinkPolicy = .followed) -> StageFailure? {
    do throws(StageFailure) {
      try OutputFile.write(Array("new".utf8), to: path, links: links)
      return nil
    } catch {
      return error
    }
  }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: bench.path(name))[.posixPermissions] as? Int
  }

  @Test func writesWholeFilesAndLeavesNothingElse() throws {
    try write("one", to: "a")
    try write("two", to: "a")
    try write("", to: "b")
    #expect(bench.text("a") == "two" && bench.text("b") == "")
    #expect(try bench.names() == ["a", "b"])
  }

  @Test func permissionsAreKeptOrLeftToTheUmask() throws {
    try bench.put("old", at: "a", mode: 0o640)
    try write("new", to: "a")
    #expect(try mode("a") == 0o640)
    try write("new", to: "b")
    let mask = umask(0)
    umask(mask)
    #expect(try mode("b") == 0o666 & ~Int(mask))
  }

  @Test(arguments: ["-dash", " space", "new\nline", "naïve–名", "..dots", String(repeating: "x", count: 255)])
  func takesOddNames(name: String) throws {
    try write("new", to: name)
    #expect(bench.text(name) == "new")
    #expect(try bench.names() == [name])
  }

  @Test func aLinkIsFollowedOrReplacedAsAsked() throws {
    try bench.put("old", at: "real")
    try FileManager.default.createSymbolicLink(atPath: bench.path("link"), withDestinationPath: "real")
    try write("new", to: "link")
    #expect(bench.text("real") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: bench.path("link")) == "real")
    try write("own", to: "link", links: .replaced)
    #expect(bench.text("real") == "new" && bench.text("link") == "own")
    #expect(try bench.names() == ["link", "real"])
  }

  @Test func whatCannotBeWrittenSaysWhyAndLeavesNothing() throws {
    try FileManager.default.createSymbolicLink(atPath: bench.path("nowhere"), withDestinationPath: "gone")
    try FileManager.default.createDirectory(atPath: bench.path("folder"), withIntermediateDirectories: false)
    try bench.put("", at: "file")
    let cases = [
      ("missing/a", "No such file or directory; make the folder"), ("folder", "Is a directory"),
      ("folder/", "Is a directory"), ("nowhere", "a link that leads nowhere"), ("file/a", "Not a directory"),
      (String(repeating: "x", count: 256), "File name too long; choose a shorter name"),
    ]
    for (name, words) in cases {
      let failure = refusal(bench.path(name))
      #expect(failure?.kind == .file && failure?.diagnostic.message.contains(words) == true, "\(name)")
      #expect(failure?.diagnostic.message.contains(bench.path(name)) == true)
    }
    #expect(refusal("")?.kind == .file)
    #expect(try bench.names() == ["file", "folder", "nowhere"])
  }

  @Test func aFullDeviceFailsAndADeviceIsNotReplaced() {
    #expect(refusal("/dev/full")?.diagnostic.message.contains("No space left on device; make room") == true)
    #expect(refusal("/dev/null") == nil)
    #expect(refusal("/dev/null", links: .replaced) == nil)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func aPipeIsWrittenInto() throws {
    let path = bench.path("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    // Open at both ends, so that neither waits for the other.
    let pipe = open(path, O_RDWR)
    defer { close(pipe) }
    try OutputFile.write(Array("through".utf8), to: path)
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = read(pipe, &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self) == "through")
    #expect(try bench.names() == ["pipe"])
  }

  @Test func anInputIsSparedUnderAnyName() throws {
    let input = try bench.put("source", at: "a")
    try FileManager.default.linkItem(atPath: input, toPath: bench.path("hard"))
    try FileManager.default.createSymbolicLink(atPath: bench.path("soft"), withDestinationPath: "a")
    let identity = try #require(try InputFile.read(input).identity)
    for name in ["a", "hard", "soft", "../" + (bench.folder as NSString).lastPathComponent + "/a"] {
      #expect {
        try OutputFile.write([], to: bench.path(name), sparing: [identity])
      } throws: { error in
        let failure = error as? StageFailure
        return failure?.kind == .usage && failure?.diagnostic.id == "file.output-is-input"
      }
    }
    #expect(bench.text("a") == "source")
  }

  @Test func foldersAreMadeAsFarAsTheyAreMissing() throws {
    try Folder.make(bench.path("a/b/c"))
    try Folder.make(bench.path("a/b/c"))
    try Folder.make(bench.path("a/b/d/"))
    #expect(try bench.names(in: "a/b") == ["c", "d"])
    try bench.put("", at: "file")
    #expect(throws: StageFailure.self) { try Folder.make(bench.path("file")) }
    #expect(throws: StageFailure.self) { try Folder.make(bench.path("file/x")) }
  }
}
