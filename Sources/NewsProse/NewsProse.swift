// The NewsProse floor.
