/// How a command went.
struct ShellResult: Sendable {
  var output: String
  var complaint: String
  var status: Int32
}
