### Phrases that pages, files and pictures share.

# What is chosen of one control: "Year: 2024".
shared-choice = { $label }: { $chosen }

# Title and subtitle of a chart below its finding.
shared-measure = { $title }. { $subtitle }
