"""The studio's mails: pure texts, each as plain text and as HTML."""
