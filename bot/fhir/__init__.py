"""The summary for a clinician as an HL7 FHIR R4 document, and back.

Written as plain JSON: the library for it that knows R4 wants a pydantic that is too old, the newer
ones weigh more than all that a small installation has room for. What it would check is checked by
`required_codes`, and by two libraries in the tests.
"""
