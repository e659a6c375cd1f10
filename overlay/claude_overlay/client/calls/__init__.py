"""One module for each area of the API: keyword arguments in, a call out. Pure, and shared by both shells."""
