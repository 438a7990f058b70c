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

  /// Writes a member that is a list of texts.
  mutating func member(_ name: StaticString, _ texts: [String]) {
    key(name)
    array { sink in
      for text in texts { sink.string(text) }
    }
  }
}
