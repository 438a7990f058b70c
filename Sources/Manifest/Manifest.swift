// The Manifest floor.
