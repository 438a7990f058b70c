import ArticleModel
import Stages

extension LossKind {
  /// Furniture of the page was left out.
  static let htmlFurniture = LossKind(
    "html.furniture-left-out", .boilerplate, .info,
    meaning: "Navigation, a form, a footer or another control of the page was left out of the story.",
    remedy: "Nothing, unless words of the story stand in it: then move them out of that element.")

  /// A drawing or formula was left out.
  static let htmlDrawing = LossKind(
    "html.drawing-left-out", .content, .minor,
    meaning: "A drawing or formula that is written as markup (svg, math, canvas) has no place in the model yet.",
    remedy: "Put a picture with a text alternative in its place.")

  /// An image without an address was left out.
  static let htmlImageWithoutAddress = LossKind(
    "html.image-without-address", .content, .minor,
    meaning:
      "An image names no address, so there is nothing to refer to; its text alternative is kept where it has one.",
    remedy: "Give the image a `src`.")

  /// A link that would run a program was left out.
  static let htmlRefusedLink = LossKind(
    "html.refused-link", .structure, .info,
    meaning: "An address that would run a program or show a page of its own making was left out; the words stand.",
    remedy: "Nothing needs to be done.")

  /// The losses that turning HTML into blocks can record.
  static let htmlBody: [LossKind] = [htmlFurniture, htmlDrawing, htmlImageWithoutAddress, htmlRefusedLink]
}
