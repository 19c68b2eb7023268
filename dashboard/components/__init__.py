"""What every page is built of: shell, controls, the chart panel."""
