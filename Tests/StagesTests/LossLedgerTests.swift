import Stages
import Testing

struct LossLedgerTests {
  private let embargo = LossKind("t.embargo", .rights, .critical, meaning: "", remedy: "")
  private let colour = LossKind("t.colour", .presentation, .info, meaning: "", remedy: "")

  @Test func forbidsCriticalLossesUnlessAllowedByName() {
    var ledger = LossLedger()
    ledger.losses = [Loss(embargo, path: "lifecycle.embargo"), Loss(colour, path: "bodies[0]")]
    #expect(ledger.forbidden(allowing: []).map(\.kind.id) == ["t.embargo"])
    #expect(ledger.forbidden(allowing: ["t.embargo"]).isEmpty)
  }

  @Test func closesOnlyWhenEveryPartIsAccountedFor() {
    var account = TextAccount(source: 10, body: 6, fields: 2, notation: 1, dropped: 1)
    #expect(account.closes)
    account += TextAccount(source: 1)
    #expect(!account.closes)
  }

  @Test func cutsLongExcerpts() {
    let loss = Loss(colour, path: "x", excerpt: String(repeating: "ö", count: 500))
    #expect(loss.excerpt.count == 80)
    #expect(loss.excerpt.hasSuffix("…"))
  }
}
