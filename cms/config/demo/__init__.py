"""An invented union for `manage.py load_demo`: texts in YAML, pictures drawn by `make_images`."""
