"""What the program knows and does, without any Qt: desk, editions, handouts."""
