extension String {
  /// The text on one line: runs of white space become single spaces, none at the ends.
  var singleLine: String {
    unicodeScalars.split { $0.properties.isWhitespace }.map(String.init).joined(separator: " ")
  }
}
