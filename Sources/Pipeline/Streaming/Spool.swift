import Glibc
import Source
import Stages

/// A file without a name, for what must not be seen before it is whole; it goes away by itself.
final class Spool {
  private let file: Descriptor

  /// Makes one in the folder for temporary files; `nil` where that is impossible.
  init?() {
    do throws(SystemError) {
      file = try Descriptor.nameless()
    } catch {
      return nil
    }
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws(StageFailure) {
    do throws(SystemError) { try file.write(bytes) } catch { throw .unwritable("<stdout>", error) }
  }

  /// Copies everything to a descriptor.
  func copy(to target: Int32) throws(StageFailure) {
    do throws(SystemError) {
      guard lseek(file.number, 0, SEEK_SET) == 0 else { throw .last }
      while case let bytes = try InputFile.piece(of: file.number, room: 256 << 10), !bytes.isEmpty {
        try Descriptor.write(bytes, to: target)
      }
    } catch {
      throw .unwritable("<stdout>", error)
    }
  }
}
