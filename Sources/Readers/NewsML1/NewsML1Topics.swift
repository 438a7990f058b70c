import ArticleModel
import Markup

/// The topics that a document declares, by the ids they are referred to by.
struct NewsML1Topics {
  private var topics: [String: MarkupElement] = [:]

  /// No topics.
  init() {}

  /// The topics of the sets that stand directly in an element.
  init(_ element: MarkupElement) {
    add(element)
  }

  /// Adds the topics of the sets that stand in an element or in its components.
  mutating func add(_ element: MarkupElement) {
    for child in element.elements {
      switch child.name.local {
      case "TopicSet":
        for topic in child.all("Topic") {
          if let id = topic.attribute("Duid") ?? topic.attribute("Euid"), topics[id] == nil { topics[id] = topic }
        }
      case "NewsComponent": add(child)
      default: break
      }
    }
  }

  /// The topic that a reference such as `#t1` leads to.
  func topic(_ reference: String) -> MarkupElement? {
    topics[reference.hasPrefix("#") ? String(reference.dropFirst()) : reference]
  }
}
