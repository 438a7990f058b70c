// The Writers floor.
