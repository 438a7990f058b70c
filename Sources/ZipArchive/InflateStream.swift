import CZlib

/// Owns one zlib decompressor; on the heap, because zlib points back to it.
struct InflateStream: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  init() throws(ZipError) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard czlib_inflate_init(stream) == Z_OK else {
      stream.deallocate()
      throw .outOfMemory
    }
    self.stream = stream
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// The bytes inflated; `nil` unless they are a whole stream that gives exactly `count` bytes and leaves none over.
  mutating func inflated(_ bytes: ArraySlice<UInt8>, count size: Int) -> [UInt8]? {
    // One byte of room more than promised: without it zlib may stop before it has seen the end of the stream.
    guard let room = UInt32(exactly: size + 1), let available = UInt32(exactly: bytes.count) else { return nil }
    var isWhole = false
    let inflated = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      bytes.withUnsafeBufferPointer { input in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = available
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = room
        let ended = inflate(stream, Z_FINISH) == Z_STREAM_END
        isWhole = ended && stream.pointee.avail_in == 0 && stream.pointee.avail_out == 1
      }
      count = isWhole ? size : 0
    }
    return isWhole ? inflated : nil
  }
}
