nav-home = Anfang
