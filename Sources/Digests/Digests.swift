// The Digests floor.
