# The command that serves assistants.

mcp-about = let an assistant on this machine ask for charts, rows, sentences and pictures (Model Context Protocol, on standard input and output)
