import ArticleModel
import Digests
import Source
import Stages

/// An article on its way into an EPUB: what the publication is called, when it changed, and which languages it speaks.
struct EPUBEdition {
  /// The article.
  let article: Article
  /// Where the article stands in the document, for losses.
  let path: String
  /// The identifier of the publication.
  let uniqueID: String
  /// The id of the item, where it has one or one can be made.
  let guid: String?
  /// The moment of the last change, in UTC to the second.
  let modified: String
  /// The title, without markup; never empty.
  let title: String
  /// The languages, the main one first; never empty.
  let languages: [String]
  /// Which way the main text runs, where that is known.
  let direction: TextDirection?

  /// Its metadata.
  var metadata: Metadata { article.metadata }
  /// Finds what EPUB demands; what is not in the source as such is reported.
  init(_ article: Article, at path: String, in context: inout StageContext) throws(StageFailure) {
    self.article = article
    self.path = path
    modified = try Self.modified(article, in: &context)
    title = try Self.title(of: article, in: &context)
    (uniqueID, guid) = Self.identifiers(of: article, titled: title, in: &context)
    languages = Self.languages(of: article, at: path, in: &context)
    direction = article.body?.direction ?? article.metadata.languages.direction ?? TextDirection(of: languages.first)
  }

  private static func modified(_ article: Article, in context: inout StageContext) throws(StageFailure) -> String {
    guard let moment = DemandedMoment(article.metadata, facts: context.facts), moment.utc.hasSuffix("Z") else {
      throw StageFailure(Diagnostic(.epubNoModified, field: FieldName.versionCreated.rawValue))
    }
    if let origin = moment.origin {
      let message = "the moment of the last change, \(moment.utc), was \(origin)"
      context.report(Diagnostic(.epubDerivedModified, message, field: FieldName.versionCreated.rawValue))
    }
    return moment.utc
  }

  private static func title(of article: Article, in context: inout StageContext) throws(StageFailure) -> String {
    guard let found = article.pageTitle else {
      throw StageFailure(Diagnostic(.epubNoTitle, field: FieldName.headline.rawValue))
    }
    if !found.isHeadline {
      let message = "no main headline; the title is “\(found.title)”"
      context.report(Diagnostic(.epubDerivedTitle, message, field: FieldName.headline.rawValue))
    }
    return found.title
  }

  private static func identifiers(
    of article: Article, titled title: String, in context: inout StageContext
  ) -> (uniqueID: String, guid: String?) {
    let guid = ItemGuid(article, facts: context.facts)
    if guid?.basis != .stated {
      let source = guid == nil ? "the words" : "the link"
      let message = "the identifier was made of \(source) of the article"
      context.report(Diagnostic(.epubDerivedID, message, field: FieldName.guid.rawValue))
    }
    let name = guid?.value.singleLine ?? ""
    if name.lowercased().hasPrefix("urn:uuid:"), name.utf8.count == 45 { return (name, name) }
    if !name.isEmpty { return ("urn:uuid:" + NameUUID.version5(namespace: .url, name: name), name) }
    let words = ([title] + article.bodies.map(\.blocks.plainText)).joined(separator: "\n")
    return ("urn:uuid:" + NameUUID.version5(namespace: .oid, name: words), nil)
  }

  private static func languages(of article: Article, at path: String, in context: inout StageContext) -> [String] {
    let metadata = article.metadata.languages
    let named = [article.body?.language].compactMap(\.self) + metadata.content
    var tags: [String] = []
    for name in named.isEmpty ? [metadata.metadata].compactMap(\.self) : named {
      if let tag = LanguageTag(name)?.text {
        if !tags.contains(tag) { tags.append(tag) }
      } else {
        context.lose(Loss(.badLanguageTag, path: path + "languages", excerpt: name))
      }
    }
    guard tags.isEmpty else {
      report(detected: tags, of: article.metadata, in: &context)
      return tags
    }
    context.report(Diagnostic(.epubNoLanguage, field: FieldName.language.rawValue))
    return ["und"]
  }

  /// Says which languages nobody stated: an EPUB has no way to say how sure they are.
  private static func report(detected tags: [String], of metadata: Metadata, in context: inout StageContext) {
    for origin in metadata.origins(of: .language) where origin.kind == .derived && origin.confidence < 100 {
      guard let tag = tags.dropFirst(origin.index ?? 0).first else { continue }
      let message = "the language \(tag) was detected, with confidence \(origin.confidence) of 100"
      context.report(Diagnostic(.epubDetectedLanguage, message, field: FieldName.language.rawValue))
    }
  }
}
