home-title = Que dit la demande affichée sur votre écran ?
home-lead = On vous demande d’autoriser quelque chose et vous voulez être sûr de comprendre. Retrouvez ici votre demande : ce qu’elle dit en anglais, ce qu’elle permet, ce qu’elle ne permet pas et comment revenir en arrière.
home-prompts = Quelle demande avez-vous sous les yeux ?
home-prompts-hint = Choisissez celle qui ressemble le plus à la vôtre. Les couleurs et les détails peuvent différer.
home-permissions = Les lignes les plus fréquentes
home-all-permissions = Toutes les autorisations
home-questions = Les questions que l’on se pose
home-all-questions = Toutes les questions
