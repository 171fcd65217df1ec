"""The faces of the program: windows, paper, voice and command line."""
