import Foundation
import Glibc
import Source
import Stages
import TestSupport

/// Reads and checks every prefix and many mutations of inputs: no trap, and none that takes more than a second of the
/// processor.
struct Hostility {
  private let files: [SourceFile]
  private let mutations: Int
  private let fileCount: Int
  /// The only format to attack.
  private let only: String?
  /// Which of several runs this is: each has mutations of its own, and only the first has the prefixes.
  private let round: UInt64
  private var failures = 0

  private static let mostFailures = 20

  /// `hostile CORPUS MUTATIONS FILES [PAGES [FORMAT [ROUND]]]`: the mutations are shared out among that many files of
  /// each format; PAGES holds the folders `html` and `text`.
  init(_ arguments: [String]) throws {
    guard (3...6).contains(arguments.count), let mutations = Int(arguments[1]), let fileCount = Int(arguments[2]) else {
      throw ProofFailure("hostile CORPUS MUTATIONS FILES [PAGES [FORMAT [ROUND]]]")
    }
    let pages = arguments.count > 3 ? try Corpus(arguments[3], folders: ["html", "text"]).files : []
    only = arguments.count > 4 ? arguments[4] : nil
    round = arguments.count > 5 ? UInt64(arguments[5]) ?? 0 : 0
    files = try Corpus(arguments[0], folders: ["newsml-g2", "newsml-1", "ninjs", "nitf"]).files + pages
    (self.mutations, self.fileCount) = (mutations, fileCount)
  }

  mutating func run() throws {
    var groups: [String: [SourceFile]] = [:]
    for file in files {
      let folder = file.name.split(separator: "/").first.map(String.init) ?? ""
      let format = ["html", "text"].contains(folder) ? folder : Workbench.format(of: file)
      if let format { groups[format, default: []].append(file) }
    }
    print("reader      files  prefixes  mutations  slowest (ms)")
    for (format, files) in groups.sorted(by: { $0.key < $1.key }) where only == nil || only == format {
      // Spread over the corpus, small ones first, for a prefix costs as much as the file.
      let sorted = files.filter { $0.bytes.count < 60_000 }
      let step = max(1, sorted.count / fileCount)
      let chosen = stride(from: 0, to: sorted.count, by: step).prefix(fileCount).map { sorted[$0] }
      try attack(format, chosen)
    }
    fflush(nil)
    guard failures == 0 else { throw ProofFailure("\(failures) inputs failed") }
  }

  private mutating func attack(_ format: String, _ files: [SourceFile]) throws {
    var slowest = Duration.zero
    var (prefixes, mutants) = (0, 0)
    var random = SplitMix64(seed: 20_261_125 + round)
    for file in files {
      // Where a trap ends the program, the last line names the culprit.
      FileHandle.standardError.write(Data("\(format) \(file.name)\n".utf8))
      for length in round == 0 ? prefixLengths(of: file) : [] {
        slowest = max(slowest, try time(SourceFile(name: file.name, bytes: Array(file.bytes.prefix(length))), format))
        prefixes += 1
      }
      for _ in 0..<(mutations / max(1, files.count)) {
        slowest = max(slowest, try time(SourceFile(name: file.name, bytes: mutant(of: file.bytes, &random)), format))
        mutants += 1
      }
    }
    let milliseconds = Int(slowest / .milliseconds(1))
    print(
      format.padding(11), "\(files.count)".padding(6), "\(prefixes)".padding(9), "\(mutants)".padding(10), milliseconds)
  }

  /// All lengths, or, for a long file, some four thousand of them.
  private func prefixLengths(of file: SourceFile) -> [Int] {
    Array(stride(from: 0, through: file.bytes.count, by: max(1, file.bytes.count / 4_000)))
  }

  /// How long an input takes; one that takes too long or leaves an account of its text open is kept for a look.
  private mutating func time(_ source: SourceFile, _ format: String) throws -> Duration {
    let start = processorTime()
    let isClosed = (try? Workbench.read(source, as: format))?.closes ?? true
    try? Workbench.check(source, as: format)
    let duration = processorTime() - start
    if !isClosed || duration >= .seconds(1) {
      failures += 1
      let place = FileManager.default.temporaryDirectory.appendingPathComponent("hostile-\(failures).\(format)")
      try Data(source.bytes).write(to: place)
      print("\(source.name): \(isClosed ? "took \(duration)" : "the account is open"); see \(place.path)")
      guard failures < Self.mostFailures else { throw ProofFailure("no more is tried") }
    }
    return duration
  }

  /// What this thread has had of the processor: whatever else runs on the machine does not count.
  private func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private func mutant(of bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var mutant = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) where !mutant.isEmpty {
      let place = Int.random(in: mutant.indices, using: &random)
      switch Int.random(in: 0...4, using: &random) {
      case 0: mutant[place] = UInt8.random(in: 0...255, using: &random)
      case 1: mutant.remove(at: place)
      case 2: mutant.insert(UInt8.random(in: 32...126, using: &random), at: place)
      case 3:
        let end = min(mutant.count, place + Int.random(in: 1...60, using: &random))
        mutant.insert(contentsOf: mutant[place..<end], at: Int.random(in: mutant.indices, using: &random))
      default: mutant.removeSubrange(place..<min(mutant.count, place + Int.random(in: 1...60, using: &random)))
      }
    }
    return mutant
  }
}
