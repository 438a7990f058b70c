import ArticleModel
import Foundation
import Source
import Stages
import Testing

@testable import Readers

/// The story this project began with: every fact of it, and where it stands.
struct SampleStoryTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples/text/lavrov.txt")
  private let reading: Reading

  init() throws {
    reading = try Reading(bytes: Array(Data(contentsOf: Self.file)))
  }

  @Test func headline() throws {
    let headline = try #require(reading.metadata.texts.headline?.text)
    #expect(headline.plainText == "Russia Sends Lavrov to Venezuela to 'Counteract' U.S. Sanctions")
    #expect(reading.metadata.texts.headlines.count == 1)
    guard case .strong(let bold) = headline.content.first, case .text(let rest) = headline.content.last else {
      Issue.record("not a strong half and a plain one: \(headline.content)")
      return
    }
    #expect(bold.content.plainText == "Russia Sends Lavrov to Venezuela to")
    #expect(rest.text == " 'Counteract' U.S. Sanctions")
    #expect(reading.source.text(in: try #require(rest.range)) == rest.text)
    #expect(reading.traced(.headline) == ["**Russia Sends Lavrov to Venezuela to** 'Counteract' U.S. Sanctions"])
    let origin = try #require(reading.metadata.origins(of: .headline).first)
    #expect(origin.rule == "text.headline-heading" && origin.confidence == 93)
    #expect(
      origin.rivals.map(\.value).first
        == "Related article: Planeloads of Cash From Russia Have Been Shipped to Venezuela")
    #expect(origin.rivals.count == 2)
  }

  @Test func byline() throws {
    let byline = try #require(reading.metadata.texts.bylines.first)
    #expect(byline.plainText == "By Reuters")
    guard case .underline(let name) = byline.content.last else {
      Issue.record("the underline is gone: \(byline.content)")
      return
    }
    #expect(name.content.plainText == "Reuters")
    let creator = try #require(reading.metadata.credits.creators.first)
    #expect(reading.metadata.credits.creators.count == 1)
    #expect(creator.name == "Reuters" && creator.kind == .organisation)
    #expect(reading.source.text(in: try #require(creator.range)) == "Reuters")
    #expect(reading.traced(.creator) == ["Reuters"])
    #expect(reading.metadata.origins(of: .creator).map(\.rule) == ["text.creator-known-agency"])
  }

  @Test func date() throws {
    let lifecycle = reading.metadata.lifecycle
    let date = try #require(lifecycle.contentCreated)
    #expect(date.iso8601 == "2020-02-04" && date.precision == .day && date.offset == nil)
    #expect(date.text == "February 04, 2020")
    #expect(reading.traced(.contentCreated) == ["February 04, 2020"])
    #expect(lifecycle.released == nil && lifecycle.versionCreated == nil && lifecycle.firstCreated == nil)
  }

  @Test func addressAndPublisher() throws {
    let url = "https://www.themoscowtimes.com/2020/02/04/lavrov-to-venezuela-a69158"
    #expect(reading.metadata.identity.canonicalLink == url)
    #expect(reading.traced(.canonicalLink) == [url])
    let provider = try #require(reading.metadata.credits.provider)
    #expect(provider.domain == "themoscowtimes.com" && provider.names.isEmpty && provider.kind == .organisation)
    #expect(reading.traced(.provider) == ["themoscowtimes.com"])
    let origin = try #require(reading.metadata.origins(of: .provider).first)
    #expect(origin.kind == .derived && origin.rule == "text.provider-of-canonical-link")
  }

  @Test func caption() throws {
    guard case .figure(let figure) = reading.blocks.first else {
      Issue.record("the body begins with no figure: \(reading.outline)")
      return
    }
    #expect(figure.mediaID == nil)
    #expect(
      figure.caption.plainText
        == "Lavrov's trip follows a tour by U.S. Secretary of State Mike Pompeo of four former Soviet states.")
    #expect(figure.credit.plainText == "Foreign Ministry")
  }

  @Test func relatedStories() throws {
    let links = reading.blocks.compactMap { if case .relatedLink(let link) = $0 { link } else { nil } }
    let titles = [
      "Planeloads of Cash From Russia Have Been Shipped to Venezuela",
      "Russia's Rosneft Secretly Exporting Venezuelan Oil – Bloomberg",
    ]
    #expect(links.map(\.title.plainText) == titles)
    #expect(links.allSatisfy { $0.label == "Related article:" && $0.repeats == .relation })
    #expect(reading.metadata.relations.map(\.title.plainText) == titles)
    guard case .underline = links.last?.title.first else {
      Issue.record("the underline is gone: \(links)")
      return
    }
    let ranges = reading.metadata.relations.compactMap(\.range).map { reading.source.text(in: $0) }
    #expect(ranges == titles)
    #expect(reading.outline.firstIndex { $0.hasPrefix("related:") } == 3)
  }

  @Test func body() throws {
    let paragraphs = reading.outline.filter { $0.hasPrefix("p: ") }
    #expect(paragraphs.count == 11)
    #expect(!reading.blocks.contains { if case .heading = $0 { true } else { false } })
    #expect(
      paragraphs[2].hasSuffix("for its economic, diplomatic and military support of Maduro."))
    #expect(
      paragraphs[4].contains("states – Ukraine, Belarus, Kazakhstan and Uzbekistan – in a region that Moscow"))
    #expect(paragraphs[6].hasPrefix("p: \"The agenda includes a discussion of steps ... to counteract"))
    #expect(paragraphs[10].hasSuffix("Bruno Rodriguez Parrilla, Zakharova said."))
    #expect(reading.outline.count == 14)
  }

  @Test func joinedParagraphKeepsItsRange() throws {
    let paragraph = try #require(
      reading.blocks.first { $0.lines.first?.hasPrefix("Moscow has denounced") ?? false }?.range)
    let text = reading.source.text(in: paragraph)
    #expect(text.hasPrefix("Moscow has denounced") && text.hasSuffix("diplomatic\n\nand military support of Maduro."))
    #expect(reading.remarks.sorted() == ["text.dashes-repaired", "text.kind", "text.paragraph-joined"])
  }

  @Test func language() throws {
    #expect(reading.metadata.languages.content == ["en"])
    let origin = try #require(reading.metadata.origins(of: .language).first)
    #expect(origin.rule == "text.language-detected" && origin.kind == .derived)
    #expect((80..<100).contains(origin.confidence))
  }

  @Test func nothingIsInvented() {
    #expect(
      reading.article.presentFields == [
        .canonicalLink, .contentCreated, .language, .headline, .byline, .provider, .creator, .relation, .body,
      ])
    let traced = Set(reading.metadata.origins.map(\.field))
    #expect(reading.article.presentFields.allSatisfy { traced.contains($0) })
  }

  @Test func theAccountCloses() {
    #expect(reading.account.closes, "\(reading.account)")
    #expect(reading.account.source == Ink.count(reading.source.bytes))
    #expect(reading.account.dropped == 0 && reading.context.ledger.losses.isEmpty)
    #expect(
      reading.account.body == Ink.count(reading.article.bodies[0].blocks.plainText) + 2 * Ink.count("Relatedarticle:"))
  }
}
