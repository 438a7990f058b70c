// The Galley floor.
