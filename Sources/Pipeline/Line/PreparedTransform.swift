import Stages

/// A transform made with its options, and the name it goes by in records.
struct PreparedTransform: Sendable {
  let name: String
  let transform: any ArticleTransform
}
