# Deutsch
nav-home = Start
not fluent
