import ArticleModel
import Markup
import Source
import Stages
import XMLBridge

extension NewsMLJudge: StreamingJudge {
  func canStream(_ head: SourceFile) -> Bool { NewsMLReader.isStreamable(head) }

  func judge(_ feed: InputFeed, in context: inout StageContext) throws(StageFailure) {
    var judging = NewsMLMessageJudging(by: self, of: feed)
    try judging.begin()
    while let piece = try judging.next(in: &context) { try judging.judge(piece, in: &context) }
    judging.end(in: &context)
  }
}
