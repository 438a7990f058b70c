import JSONText
import Stages

extension JSONSink {
  /// Writes that a map holds the members that `properties` names, and no others.
  mutating func members(
    required: [String] = [], orNull: Bool = false, _ properties: (inout JSONSink) -> Void
  ) {
    if orNull { words("type", ["object", "null"]) } else { member("type", "object") }
    if !required.isEmpty { words("required", required) }
    key("additionalProperties")
    bool(false)
    key("properties")
    object(properties)
  }

  /// Writes a member that is a list of words.
  mutating func words(_ name: StaticString, _ words: [String]) {
    key(name)
    array { sink in for word in words { sink.string(word) } }
  }

  /// Writes a member that is a definition.
  mutating func reference(_ name: StaticString, _ definition: String) {
    key(name)
    object { $0.member("$ref", "#/$defs/" + definition) }
  }

  /// Writes a member that is one of a definition or a list of them, of `fewest` at least.
  mutating func references(_ name: StaticString, _ definition: String, fewest: Int = 0) {
    key(name)
    object { sink in
      sink.key("oneOf")
      sink.array { sink in
        sink.object { $0.member("$ref", "#/$defs/" + definition) }
        sink.object { sink in
          sink.member("type", "array")
          if fewest > 0 { sink.member("minItems", fewest) }
          sink.reference("items", definition)
        }
      }
    }
  }

  /// Writes every spelling of a flag.
  mutating func flagWords() {
    key("enum")
    array { sink in
      sink.bool(true)
      sink.bool(false)
      for word in ["yes", "no", "on", "off"] { sink.string(word) }
    }
  }

  /// Writes a default the way its option spells values.
  mutating func fallback(_ text: String, of shape: OptionDeclaration.Shape) {
    key("default")
    switch shape {
    case .flag: bool(text == "true")
    case .number: if let number = Int(text) { int(number) } else { string(text) }
    case .text, .texts, .files, .choice, .choices: string(text)
    }
  }
}
