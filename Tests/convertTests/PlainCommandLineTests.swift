import Testing

@testable import convert

@Suite("Plain command lines")
struct PlainCommandLineTests {
  @Test(
    "are read as ArgumentParser reads them",
    arguments: [
      "in.txt", "in.txt --to newsml", "--to newsml in.txt", "-t newsml -f text in.txt -", "a b c -o d", "- -t json",
      "in.txt --output out.xml --from text", "--from text --to newsml", "-t a -t b x", "a -o - b",
    ])
  func agree(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let parsed = try ConvertCommand.parseAsRoot(words)
    #expect(PlainCommandLine.read(words) == (parsed as? ConvertCommand)?.request)
  }

  @Test(
    "are all that is read without it",
    arguments: [
      "", "formats", "explain in.txt", "help", "--help", "in.txt --to", "in.txt --to=newsml", "in.txt -tnewsml",
      "-v in.txt",
      "in.txt -- -x", "in.txt --to -x", "-M language=en in.txt",
    ])
  func leave(_ line: String) {
    #expect(PlainCommandLine.read(line.split(separator: " ").map(String.init)) == nil)
  }
}
