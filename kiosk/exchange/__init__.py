"""What comes into the desk and goes out of it: starter packs now, HSDS and tables later."""
