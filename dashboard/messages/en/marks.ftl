### Marks: what changes how a picture must be read, in three to eight words beside its title. They begin with a capital and
### end without a full stop; the notes of the chart say the same whole.

# $both: whether that is so of both scales.
marks-axes =
    { $both ->
        [yes] Axes do not begin at zero
       *[no] Axis does not begin at zero
    }
marks-two-kinds = Born abroad or, in some countries, foreign citizens
marks-projections = Most recent years may be projections
