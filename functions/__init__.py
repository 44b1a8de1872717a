"""The functions of AWS Lambda."""

import gc

# Loading makes some hundred thousand objects and drops few: looking for those would take a tenth of a cold start.
gc.set_threshold(100_000)
