import Foundation
import Testing

@Suite("Command files")
struct CommandFileTests {
  @Test("found")
  func found() {
    #expect(CommandFile.all.count >= 4)
  }

  @Test("behave as written", arguments: CommandFile.all)
  func behave(_ file: CommandFile) throws {
    if let missing = file.needs.first(where: { !isAtHand($0) }) { try Test.cancel("this machine has no \(missing)") }
    try #require(FileManager.default.isExecutableFile(atPath: Checkout.program.path), "no program to test")
    let place = try Workplace()
    for step in file.steps {
      let result = try place.run(step.command)
      for complaint in step.complaints(about: result) {
        Issue.record(
          """
          \(file.name): \(complaint)
          $ \(step.command)
          stdout: \(result.output.prefix(2000))
          stderr: \(result.complaint.prefix(2000))
          status \(result.status)
          """)
      }
    }
  }

  private func isAtHand(_ need: String) -> Bool {
    switch need {
    case "shared": Checkout.shared != nil
    case "root": NSUserName() == "root"
    case "script": FileManager.default.isExecutableFile(atPath: "/usr/bin/script")
    case "mounting": canMount
    case "/dev/full": FileManager.default.fileExists(atPath: "/dev/full")
    default: false
    }
  }

  /// Whether file systems can be mounted in a namespace of one's own.
  private var canMount: Bool {
    let place = try? Workplace()
    return (try? place?.run("unshare -m mount -t tmpfs none .").status) == 0
  }
}
