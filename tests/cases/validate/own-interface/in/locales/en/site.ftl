nav-home = Front page
wordings-count = Many
