// The JSONText floor.
