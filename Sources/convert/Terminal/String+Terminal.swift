extension String {
  /// The text with everything that could steer a terminal, or turn what is read around, made visible.
  var printable: String {
    var text = ""
    for scalar in unicodeScalars { text.unicodeScalars.append(scalar.printable) }
    return text
  }

  /// The text on one line: line ends and other controls made visible.
  var onOneLine: String {
    unicodeScalars.contains { $0.printable != $0 } ? printable : self
  }

  /// How many columns of a terminal the text takes.
  var columns: Int {
    unicodeScalars.reduce(0) { $0 + $1.columns }
  }
}

extension Unicode.Scalar {
  /// The scalar, or what stands for it where it has no shape of its own.
  fileprivate var printable: Unicode.Scalar {
    switch value {
    case 0x09: " "
    case 0...0x1F: Unicode.Scalar(0x2400 + value) ?? "·"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: "\u{FFFD}"
    default: self
    }
  }

  /// How many columns of a terminal it takes: none for a mark on another letter, two for the wide scripts of East Asia.
  fileprivate var columns: Int {
    switch value {
    case 0...0x2FF: 1
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F, 0x200B...0x200D, 0x20D0...0x20FF,
      0xFE00...0xFE0F:
      0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x2_0000...0x3_FFFD:
      2
    default: 1
    }
  }
}

extension String {
  /// The text with blanks behind it, up to a number of columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }
}

extension Sequence where Element == String {
  /// The words in lines of at most so many columns.
  func filled(to width: Int, indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in self {
      if !line.isEmpty, indent + line.columns + 1 + word.columns > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { String(repeating: " ", count: indent) + $0 }.joined(separator: "\n")
  }
}
