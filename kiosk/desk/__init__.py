"""The desk: the staff's own database, and publishing from it."""
