import Source

/// An input that arrives in pieces, for a stage that need not hold it whole; the pipeline owns the file behind it.
public final class InputFeed {
  /// The name people know the input by.
  public let name: String
  /// How many bytes were handed over so far.
  public private(set) var count = 0
  /// Why the file could not be read on; the feed has ended then.
  public private(set) var failure: StageFailure?

  private let read: (Int) throws(StageFailure) -> [UInt8]

  /// Makes a feed of something that gives the next bytes, at most as many as it is asked for; none at the end.
  public init(named name: String, _ read: @escaping (Int) throws(StageFailure) -> [UInt8]) {
    self.name = name
    self.read = read
  }

  /// The next bytes, at most `limit` of them; none at the end and after a failure.
  public func next(_ limit: Int) -> [UInt8] {
    guard failure == nil else { return [] }
    do throws(StageFailure) {
      let bytes = try read(limit)
      count += bytes.count
      return bytes
    } catch {
      failure = error
      return []
    }
  }
}
