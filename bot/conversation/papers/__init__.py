"""The pages to print and the document for a clinician, made from what is kept."""
