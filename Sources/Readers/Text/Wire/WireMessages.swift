/// Finds the messages of a wire by the characters that frame them.
struct WireMessages {
  /// The messages, in order; none where the text is framed otherwise.
  private(set) var messages: [WireMessage] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private var open: WireMessage?
  private var hasText = false
  private var isTextOpen = false

  /// How far from the top the first mark stands at most.
  private static let reach = 400

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    guard opens(from: start) else { return }
    var index = start
    while index < bytes.count {
      if let (mark, length) = lineMark(at: index) ?? WireMark.mark(bytes, at: index) {
        take(mark, TextSpan(index, index + length))
        index += length
      } else {
        index += 1
      }
    }
    close(at: bytes.count)
    settle(from: start)
  }

  private func opens(from start: Int) -> Bool {
    for index in start..<min(bytes.count, start + Self.reach) {
      let mark = lineMark(at: index) ?? WireMark.mark(bytes, at: index)
      switch mark?.mark {
      case .heading, .text: return true
      default: continue
      }
    }
    return false
  }

  /// `ZCZC` and `NNNN` at the beginning of a line.
  private func lineMark(at index: Int) -> (mark: WireMark, length: Int)? {
    guard bytes[index] == UInt8(ascii: "Z") || bytes[index] == UInt8(ascii: "N"), index + 4 <= bytes.count,
      index == 0 || bytes[index - 1] <= 0x20 && bytes[index - 1] != 0x20
    else { return nil }
    let word = bytes[index..<index + 4]
    guard index + 4 == bytes.count || bytes[index + 4] <= 0x20 else { return nil }
    if word.elementsEqual("ZCZC".utf8) { return (.heading, 4) }
    return word.elementsEqual("NNNN".utf8) ? (.end, 4) : nil
  }

  private mutating func take(_ mark: WireMark, _ span: TextSpan) {
    switch mark {
    case .heading:
      if open != nil, !hasText, let head = open?.head, head.count < 200, isBlank(head.start, span.start) { return }
      close(at: span.start)
      open = WireMessage(
        place: TextSpan(span.start, span.start), head: TextSpan(span.end, span.end), text: TextSpan(0, 0))
      (hasText, isTextOpen) = (false, false)
    case .text:
      if open == nil {
        let start = messages.last?.place.end ?? 0
        open = WireMessage(place: TextSpan(start, start), head: TextSpan(start, start), text: TextSpan(0, 0))
        (hasText, isTextOpen) = (false, false)
      }
      guard !hasText, let start = open?.head.start else { return }
      open?.head = TextSpan(start, span.start)
      open?.text = TextSpan(span.end, span.end)
      (hasText, isTextOpen) = (true, true)
    case .textEnd, .end:
      endText(at: span.start)
      guard case .end = mark else { return }
      close(at: span.end)
    case .filling: return
    }
  }

  private func isBlank(_ start: Int, _ end: Int) -> Bool { bytes[start..<max(start, end)].allSatisfy { $0 <= 0x20 } }

  /// A message without the mark of its text has a head of one line.
  private mutating func endText(at end: Int) {
    guard let message = open else { return }
    if !hasText {
      let line = bytes[message.head.start..<end].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? end
      open?.head = TextSpan(message.head.start, line)
      open?.text = TextSpan(line, end)
      hasText = true
    } else if isTextOpen, let start = open?.text.start {
      open?.text = TextSpan(start, end)
    }
    isTextOpen = false
  }

  private mutating func close(at end: Int) {
    if open != nil, isTextOpen || !hasText { endText(at: end) }
    if var message = open {
      message.place.end = end
      messages.append(message)
    }
    open = nil
    (hasText, isTextOpen) = (false, false)
  }

  /// What stands between two messages belongs to the one before; what stands before all of them to the first.
  private mutating func settle(from start: Int) {
    messages = messages.filter { !isBlank($0.text.start, $0.text.end) }
    for index in messages.indices {
      messages[index].place.end = index + 1 < messages.count ? messages[index + 1].place.start : bytes.count
    }
    if !messages.isEmpty { messages[0].place.start = 0 }
  }
}
