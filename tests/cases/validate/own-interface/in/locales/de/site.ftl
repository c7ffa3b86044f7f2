nav-home = Anfang
own = Eigenes
