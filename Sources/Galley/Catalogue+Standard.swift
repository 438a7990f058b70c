import Readers
import Stages
import Transforms
import Writers

extension Catalogue {
  /// The stages that Galley brings with it.
  public static let standard = Catalogue(
    readers: ReaderCatalogue.entries, transforms: TransformCatalogue.entries, writers: WriterCatalogue.entries)
}
