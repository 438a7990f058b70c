// The Transforms floor.
