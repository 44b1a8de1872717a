"""Makes the API's document: the forms from the models that the functions check with, the calls from three tables.

A call is one line of `public.py`, `own_page.py` or `desk.py`. `python -m tools.openapi` writes
picpros/data/openapi.json, which is committed: no function loads any of this.
"""
