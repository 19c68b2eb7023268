"""What a reader's choice stands for in the data, shared by several pages."""
