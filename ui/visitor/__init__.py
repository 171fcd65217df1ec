"""The visitor's pages, and the Python objects they talk to."""
