"""Python types as JSON Schema, and JSON values as Python values of those types. Pure; knows no tool and no message.

Called by `tools` (a function's parameters), `structured` (an answer's type) and users. One shape a type gives both its
schema and its reading, so that the two cannot disagree.

| module | decides |
|---|---|
| `types` | `schema_of`: the JSON Schema of a type |
| `values` | `read_value`, `write_value`: between JSON values and Python values |
| `problems` | what a wrong value is told: `Problem`, `ValueMismatch` |
| `describe`, `annotated`, `limits` | what an annotation says beyond its type, and what of it is checked |
| `docstrings` | `read_docstring`: the text and the parameters of a docstring |
| `resolve`, `scope`, `classes` | which shape a type has, what names in annotations mean, which fields a class has |
| `shapes`, `scalars`, `arrays`, `records`, `unions`, `foreign` | how each kind of type is described and read |
| `numbers` | what a multiple is |
| `written` | how Python values are written |
| `checker` | `problems_of`: a value against a schema that was written by hand |
"""
