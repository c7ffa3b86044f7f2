nav-home = Café
