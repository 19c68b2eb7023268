# The dialog under Download.

download-title = Download
download-picture = Picture
download-table = Figures as a table
# The sizes of pictures, what each is for: "Slide (1600 × 900)"; the numbers are pixels.
download-size = Size
    .slide = Slide ({ $width } × { $height })
    .report = Report ({ $width } × { $height })
    .square = Square ({ $width } × { $height })
    .phone = Phone ({ $width } × { $height })
# How many pixels a PNG has for each of its size: "2x".
download-scale = Pixels, PNG
download-times = { $times }x
download-ground = Ground
    .light = Light
    .dark = Dark
    .transparent = Transparent
# A file of the rows of every year, where a chart shows one.
download-every-year = CSV, every year
download-copy = Copy picture
download-close = Close
