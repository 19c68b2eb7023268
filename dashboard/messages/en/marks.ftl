### Marks: what changes how a picture must be read, in three to eight words beside its title. They begin with a capital and
### end without a full stop; the notes of the chart say the same whole.

# $axes: of how many scales that is so, one or two.
marks-axes =
    { $axes ->
        [one] Axis does not begin at zero
       *[other] Axes do not begin at zero
    }
