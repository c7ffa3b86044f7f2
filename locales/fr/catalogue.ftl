permissions-title = Autorisations
permissions-lead = Toutes les lignes qu’une demande peut afficher, classées par fournisseur, avec leur formulation anglaise et leur sens.
permissions-count =
    { $count ->
        [one] { $count } autorisation
        [many] { $count } d’autorisations
       *[other] { $count } autorisations
    }
explained-count =
    { $count ->
        [0] aucune expliquée pour l’instant
        [one] { $count } expliquée
        [many] { $count } expliquées
       *[other] { $count } expliquées
    }
provider-common = Les plus fréquentes
provider-all = Toutes les autorisations de { $provider }
provider-title = Autorisations de { $provider }
provider-description =
    { $count ->
        [one] L’autorisation que { $provider } peut vous demander : sa formulation en plusieurs langues, ce qu’elle permet et comment la retirer.
        [many] Les { $count } d’autorisations que { $provider } peut vous demander : leur formulation en plusieurs langues, ce qu’elles permettent et comment les retirer.
       *[other] Les { $count } autorisations que { $provider } peut vous demander : leur formulation en plusieurs langues, ce qu’elles permettent et comment les retirer.
    }
provider-everything = La liste complète
nav-letters = Aller à une lettre
