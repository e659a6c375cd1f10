"""Tools: functions the model may call, and the conversation that calls them. Pure; the client's shells do the calling.

Called by the client. Nothing here reads or writes anything, but for the functions of the user, which the loop calls.

| module | decides |
|---|---|
| `function` | `tool`, `Tool`: what of a function the model is told |
| `parameters` | how a signature becomes one object type |
| `declared` | a schema given by hand instead of one made from the signature |
| `input` | what a wrong input is told: `ToolInputError` |
| `result` | what a tool's result becomes: `result_block`, `ToolError` |
| `registry` | the tools of a request, by name and in order |
| `loop` | the order of everything in a run; its effects |
| `run_state`, `turns` | what a run knows; its calls, outcomes and events |
| `approval`, `cancel`, `limits` | what may end or change a run |
| `checkpoint`, `integrity` | a run as JSON, and back; what a damaged one is told |
| `record` | how an exception carries a run |
| `legacy_xml` | function calling in XML |
"""
