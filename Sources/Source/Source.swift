// The Source floor.
