/// The few words a page says for itself.
enum PageWords {
  /// Says to people what a reservation in metadata says to machines.
  static let miningReserved = "The right to mine this text and its data is reserved."
}
