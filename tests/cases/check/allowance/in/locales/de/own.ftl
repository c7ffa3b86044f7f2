# sayso: allow orphan-translation because a theme of ours uses it
mine =
    Hallo

yours = Hallo
