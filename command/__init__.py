"""The operator's command `picpros`: against the local stack and AWS alike. Nothing here is deployed."""
