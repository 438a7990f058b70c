// The Readers floor.
