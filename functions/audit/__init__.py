"""Once a week: what is stored against the rule, and the ledger against its seals."""
