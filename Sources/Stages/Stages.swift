// The Stages floor.
