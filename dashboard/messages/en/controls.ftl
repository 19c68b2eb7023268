# The controls of a page: what they offer, and what they say of themselves.

# Beside the state of controls that are folded on a phone.
controls-change = Change
# A button that shows one year after the other; read aloud with the name of the control.
controls-play = Play
controls-play-label = Play through: { $label }
controls-find = Type a name
controls-none-found = No name has these letters.
controls-near-found = No name has these letters. The nearest names:
controls-more = More
