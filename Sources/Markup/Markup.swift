// The Markup floor.
