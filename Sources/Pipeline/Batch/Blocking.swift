import Dispatch
import Synchronization

/// Lets a thread that is no task wait for one.
enum Blocking {
  /// Holds what a task came to.
  private final class Answer<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
    let isThere = DispatchSemaphore(value: 0)
  }

  /// Runs a task and waits for what it comes to.
  static func result<Value: Sendable>(of work: @escaping @Sendable () async -> [Value]) -> [Value] {
    let answer = Answer<[Value]>()
    Task.detached {
      let value = await work()
      answer.value.withLock { $0 = value }
      answer.isThere.signal()
    }
    answer.isThere.wait()
    return answer.value.withLock { $0 ?? [] }
  }
}
