"""A show that phones follow: what all of them see, who leads it, and where the room points."""
