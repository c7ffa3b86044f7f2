nav-home = Start
