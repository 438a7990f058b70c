import ArgumentParser

@main
struct Convert: ParsableCommand {
  func run() { print("convert") }
}
