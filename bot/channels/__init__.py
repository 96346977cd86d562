"""Ways in and out: the web page's own Rasa channel. Import the channel's module by name."""
