// The Pipeline floor.
