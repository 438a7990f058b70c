import Manifest
import Source
import Stages

extension ConversionPlan {
  /// Makes the plan of a pipeline of a manifest; without a name, of its only one.
  ///
  /// What is wrong has its line and column in the manifest.
  package init(_ manifest: ManifestFile, pipeline name: String? = nil) throws(StageFailure) {
    let pipeline = try Self.pipeline(name, of: manifest)
    let place = { (position: SourcePosition) in SettingPlace.manifest(name: manifest.name, position) }
    let values = { (settings: [ManifestSetting]) in
      Dictionary(
        settings.map { ($0.name, SettingValue($0.words, at: place($0.position))) }, uniquingKeysWith: { $1 })
    }
    self.init(from: pipeline.read?.stage)
    readPlace = pipeline.read.map { place($0.position) } ?? .commandLine
    readSettings = values(pipeline.read?.settings ?? [])
    transforms = pipeline.transforms.map {
      TransformStep($0.stage, values($0.settings), at: place($0.position))
    }
    outputs = pipeline.write.map { step in
      var settings = values(step.settings)
      let pattern = settings.removeValue(forKey: "output")?.words.first
      return OutputStep(step.stage, settings, named: pattern, at: place(step.position))
    }
    defaults = values(manifest.metadata).merging(values(pipeline.metadata)) { $1 }
  }

  private static func pipeline(_ name: String?, of manifest: ManifestFile) throws(StageFailure) -> ManifestPipeline {
    let names = manifest.pipelines.map(\.name)
    if let name {
      guard let pipeline = manifest.pipelines.first(where: { $0.name == name }) else {
        throw .unknownPipeline(name, among: names)
      }
      return pipeline
    }
    guard let pipeline = manifest.pipelines.first, names.count == 1 else {
      throw .ambiguousPipeline(names, in: manifest.name)
    }
    return pipeline
  }
}

extension StageFailure {
  /// What is wrong with a manifest, as the failure of a run: the first of it, for the rest see `ManifestFailure`.
  package init(_ failure: ManifestFailure) {
    self.init(failure.diagnostics.first ?? Diagnostic(.unknownPipeline), .usage)
  }
}
