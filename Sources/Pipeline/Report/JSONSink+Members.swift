import JSONText

extension JSONSink {
  /// Writes a member that is a text.
  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a member that is a whole number.
  mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    int(number)
  }
}
