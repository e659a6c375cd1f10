"""Tools that judge the description: `validate` (is it sound), `compare` and `judge` (is it true)."""
