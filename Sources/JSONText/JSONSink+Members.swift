extension JSONSink {
  /// Writes a member that is a text.
  package mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a member that is a whole number.
  package mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    int(number)
  }

  /// Writes a member that is a list of texts.
  package mutating func member(_ name: StaticString, _ texts: [String]) {
    key(name)
    array { sink in
      for text in texts { sink.string(text) }
    }
  }
}
