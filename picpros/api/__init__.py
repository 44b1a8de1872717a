"""What the functions behind the API share: reading requests, checking fields, answering problems."""
