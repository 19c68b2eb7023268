"""The sums and shares of the field: frames in, rows for a chart out."""
