// The NewsCodes floor.
