/// Looks for tags with more attributes than anybody writes, before libxml2 does.
///
/// libxml2 compares each attribute of a tag with all others: a megabyte of them in one tag costs it minutes.
enum AttributeGuard {
  /// Where a tag of XML with too many attributes begins; `nil` where there is none.
  ///
  /// Values hold no `<`, so such a tag is a long stretch without one; only long stretches are looked at closely.
  static func crowdedTag(inXML bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int? {
    // The shortest attribute, ` a=""`, has five bytes; a stretch twice as long as a block holds a whole block.
    let block = max(1, limit * 5 / 2)
    var lastOpen: Int?
    var start = 0
    while start < bytes.count {
      let end = min(start + block, bytes.count)
      if let open = bytes[start..<end].lastIndex(of: UInt8(ascii: "<")) {
        lastOpen = open
      } else if let open = lastOpen {
        if isCrowded(bytes, tagAt: open, limit: limit) == true { return open }
        lastOpen = nil
      }
      start = end
    }
    return nil
  }

  /// Blanks the attributes of HTML beyond the limit, so that every offset stays; says how many tags that were.
  static func blankCrowdedTags(ofHTML bytes: inout [UInt8], limit: Int) -> Int {
    let crowded = bytes.withUnsafeBufferPointer { bytes in
      var scanner = HTMLTagScanner(bytes, limit: limit)
      return scanner.surplus()
    }
    for range in crowded {
      for index in range { bytes[index] = 0x20 }
    }
    return crowded.count
  }

  /// Whether a tag has too many attributes; `nil` where it goes on behind the bytes and has not too many so far.
  static func isCrowded(_ bytes: UnsafeBufferPointer<UInt8>, tagAt open: Int, limit: Int) -> Bool? {
    var count = 0
    var last: UInt8 = 0
    var index = open + 1
    while index < bytes.count, count <= limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { return false }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), last == UInt8(ascii: "=") {
        count += 1
        guard let close = bytes[(index + 1)...].firstIndex(of: byte) else { return count > limit ? true : nil }
        index = close
      }
      if byte > 0x20 { last = byte }
      index += 1
    }
    return count > limit ? true : nil
  }
}
