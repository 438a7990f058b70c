import JSONText
import Stages

/// The JSON Schema (2020-12) of manifests, made of what the stages of a catalogue declare of their options.
package struct ManifestSchema {
  private let catalogue: Catalogue

  /// Makes the schema for a catalogue.
  package init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// The schema as JSON text.
  package var json: [UInt8] {
    var sink = JSONSink(pretty: true)
    sink.object { sink in
      sink.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      sink.member("title", "Galley manifest")
      sink.member("description", "Pipelines of readers, transforms and writers, and facts about the articles.")
      sink.members(required: ["pipelines"]) { sink in
        sink.reference("metadata", "facts")
        sink.key("pipelines")
        sink.object { sink in
          sink.member("description", "The pipelines by name; `--pipeline NAME` picks one.")
          sink.member("type", "object")
          sink.member("minProperties", 1)
          sink.reference("additionalProperties", "pipeline")
        }
      }
      sink.key("$defs")
      sink.object { write(definitionsTo: &$0) }
    }
    sink.newline()
    return sink.take()
  }

  private func write(definitionsTo sink: inout JSONSink) {
    sink.key("pipeline")
    sink.object { sink in
      sink.member("description", "What is read, how it is changed, and what is written of one reading.")
      sink.members(required: ["write"]) { sink in
        sink.reference("read", "reader")
        sink.references("transforms", "transform")
        sink.references("write", "writer", fewest: 1)
        sink.reference("metadata", "facts")
      }
    }
    write(facts: "facts", to: &sink)
    write(
      step: "reader", "A format to read; left out, it is guessed from the name and content of the input.",
      of: catalogue.readers.map { ($0.format.name, $0.format.summary, OptionNode.tree(of: $0.about.options)) },
      to: &sink)
    write(
      step: "transform", "A transform to apply.",
      of: catalogue.transforms.map { ($0.name, $0.summary, OptionNode.tree(of: $0.about.options)) }, to: &sink)
    write(
      step: "writer", "A format to write.",
      of: catalogue.writers.map {
        ($0.format.name, $0.format.summary, OptionNode.tree(of: $0.about.options) + [Self.output])
      }, to: &sink)
  }

  /// What every writer takes in a manifest, and the pipeline answers to.
  private static let output = OptionNode(
    "output", .text,
    "the name of the file below the output folder; {name} stands for the input's, {format} for the format's")

  private func write(facts name: StaticString, to sink: inout JSONSink) {
    sink.key(name)
    sink.object { sink in
      sink.member("description", "What holds of every article that says nothing else; -M KEY=VALUE wins over it.")
      sink.members { sink in
        for key in ManifestKey.allCases {
          let shape: OptionDeclaration.Shape = key == .keywords ? .texts : .text
          OptionNode(key.rawValue, shape, key.summary).write(to: &sink)
        }
      }
    }
  }

  /// Writes what a step can be: a name, or one name with its options.
  private func write(
    step name: StaticString, _ description: String,
    of stages: [(name: String, summary: String, options: [OptionNode])], to sink: inout JSONSink
  ) {
    sink.key(name)
    sink.object { sink in
      sink.member("description", description)
      sink.key("oneOf")
      sink.array { sink in
        sink.object { $0.words("enum", stages.map(\.name)) }
        sink.object { sink in
          sink.member("minProperties", 1)
          sink.member("maxProperties", 1)
          sink.members { sink in
            for stage in stages {
              OptionNode(stage.name, stage.summary, stage.options).write(to: &sink)
            }
          }
        }
      }
    }
  }
}
