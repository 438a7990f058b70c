import Foundation
import Source
import Stages
import Testing

@testable import Pipeline

struct RunReportTests {
  private static let expected = """
    {
      "report": 1,
      "conversions": [
        {
          "input": {
            "name": "in\\"1\\"",
            "bytes": 9,
            "sha256": "939d0642203480ff74970e04624f90e55deccdef5f0c85d1d96eddb9d865a0f6",
            "format": "fake",
            "confidence": 100,
            "reasons": [
              "it was named"
            ]
          },
          "exitCode": 0,
          "outputs": [
            {
              "format": "fake",
              "bytes": 4,
              "sha256": "a6d20aa6a4c73f0d2eb57088f6d57ff3e8ef6fa0c4e726b6a6b7d31a2e587662"
            }
          ],
          "stages": [
            {
              "name": "fake",
              "role": "reader",
              "diagnostics": [],
              "losses": [
                {
                  "id": "fake.notice",
                  "class": "metadata",
                  "severity": "minor",
                  "action": "dropped",
                  "path": "body",
                  "excerpt": "a",
                  "ink": 0
                }
              ],
              "text": {
                "source": 4,
                "body": 4,
                "fields": 0,
                "notation": 0,
                "dropped": 0,
                "closes": true
              }
            },
            {
              "name": "fake",
              "role": "writer",
              "diagnostics": [],
              "losses": [],
              "text": {
                "source": 0,
                "body": 0,
                "fields": 0,
                "notation": 0,
                "dropped": 0,
                "closes": true
              }
            }
          ],
          "provenance": [
            {
              "item": 0,
              "field": "headline",
              "values": [
                "Rain"
              ],
              "kind": "source",
              "rule": "fake.rest",
              "confidence": 90,
              "places": [
                {
                  "line": 2,
                  "column": 1,
                  "range": [5, 7]
                }
              ],
              "rivals": []
            }
          ]
        }
      ]
    }

    """

  private func report(_ words: String, drop: String? = nil) throws -> String {
    var plan = ConversionPlan(from: "fake", to: ["fake"])
    if let drop { try plan.add(setting: "fake.drop=\(drop)") }
    let line = try ConversionLine(plan, catalogue: .fake)
    var report = RunReport()
    report.add(line.convert(SourceFile(name: "in\"1\"", bytes: Array("fake\n".utf8) + Array(words.utf8))))
    return String(decoding: report.finish(), as: UTF8.self)
  }

  @Test func saysEverythingAboutARun() throws {
    let text = try report("Rain", drop: "a")
    #expect(text == Self.expected)
  }

  @Test func failuresAndTheirPlacesAreInIt() throws {
    let text = try report("broken")
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let entry = try #require((root["conversions"] as? [[String: Any]])?.first)
    let failure = try #require(entry["failure"] as? [String: Any])
    #expect(failure["id"] as? String == "fake.trouble" && failure["kind"] as? String == "conversion")
    #expect(failure["line"] as? Int == 2 && failure["column"] as? Int == 1 && failure["range"] as? [Int] == [5, 11])
    #expect(entry["exitCode"] as? Int == 1 && (entry["outputs"] as? [[String: Any]])?.isEmpty == true)
  }
}
