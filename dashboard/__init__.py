"""Labour migration trends: an interactive dashboard over bundled official figures."""
