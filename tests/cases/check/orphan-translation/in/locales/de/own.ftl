alows = Erlaubt
