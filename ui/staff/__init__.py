"""The staff desk: pages for the people of the place, and the objects they talk to."""
