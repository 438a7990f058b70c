import CLibXML2

/// Where a parser stands, counted in bytes of what it was given.
extension UnsafeMutablePointer<xmlParserCtxt> {
  /// The offset of the next byte it will read.
  var offset: Int {
    guard let input = pointee.input else { return 0 }
    return Int(truncatingIfNeeded: input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// The offset of what a pointer into its buffer points at; `nil` where it points elsewhere.
  func offset(of pointer: UnsafePointer<UInt8>) -> Int? {
    guard let input = pointee.input, pointer >= input.pointee.base, pointer <= input.pointee.end else { return nil }
    return Int(truncatingIfNeeded: input.pointee.consumed) + (pointer - input.pointee.base)
  }

  /// The offset of the last `<` before where it stands: the tag it is in, or has just read.
  var tagStart: Int {
    guard let input = pointee.input, let base = input.pointee.base, var place = input.pointee.cur else { return 0 }
    let here = offset
    while place > base {
      place -= 1
      if place.pointee == UInt8(ascii: "<") { return here - (input.pointee.cur - place) }
    }
    return here
  }

  /// Where the tag begins that it has just read, as a rule where the last thing before it ended.
  func start(behind end: Int) -> Int {
    guard let input = pointee.input, let base = input.pointee.base else { return tagStart }
    let place = end - Int(truncatingIfNeeded: input.pointee.consumed)
    guard place >= 0, place < input.pointee.cur - base, base[place] == UInt8(ascii: "<") else { return tagStart }
    let next = base[place + 1]
    return next == UInt8(ascii: "!") || next == UInt8(ascii: "?") ? tagStart : end
  }

  /// The byte it will read next.
  var next: UInt8 { pointee.input?.pointee.cur?.pointee ?? 0 }
}
