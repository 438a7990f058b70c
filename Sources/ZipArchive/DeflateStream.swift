import CZlib

/// Owns one zlib compressor; on the heap, because zlib points back to it, and reused, because setting one up is dear.
struct DeflateStream: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  init() throws(ZipError) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard czlib_deflate_init(stream, 6) == Z_OK else {
      stream.deallocate()
      throw .outOfMemory
    }
    self.stream = stream
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// The bytes deflated, or `nil` where that would not make them fewer.
  mutating func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 1, let size = UInt32(exactly: bytes.count), deflateReset(stream) == Z_OK else { return nil }
    var isSmaller = false
    let deflated = [UInt8](unsafeUninitializedCapacity: bytes.count - 1) { output, count in
      bytes.withUnsafeBufferPointer { input in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = size
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = size - 1
        isSmaller = deflate(stream, Z_FINISH) == Z_STREAM_END
      }
      count = isSmaller ? Int(stream.pointee.total_out) : 0
    }
    return isSmaller ? deflated : nil
  }
}
