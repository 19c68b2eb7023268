"""A chart and a selection to a file that readers take away."""
