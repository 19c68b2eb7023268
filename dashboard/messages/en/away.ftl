# The page in place of one that was never read on this device, without a connection (assets/service-worker.js).

away-title = Not on this device yet
away-told = The dashboard cannot be reached, and this page has not been read on this device before. It can be opened once the connection is back.
away-again = Try again
# Above a list of links.
away-kept = Pages that can be read without a connection
