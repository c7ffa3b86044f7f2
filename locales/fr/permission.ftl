permission-description = « { $wording } » ({ $name }, { $provider }) : comment cette ligne se lit en anglais et dans d’autres langues.

line-on-screen = La ligne sur votre écran
line-in-english = La même ligne en anglais
line-unknown-here = Nous ne savons pas encore comment cette ligne se lit dans votre langue. Voici comment elle se lit en anglais.
placeholder-app = {"{app}"} remplace le nom de l’application.
placeholder-org = {"{org}"} remplace le nom de l’organisation.
meaning = Ce que cela veut dire
how-worried = Faut-il s’inquiéter ?
risk-source-label = Évaluation d’après :

unexplained-title = Personne n’a encore expliqué cette autorisation
unexplained-text = Nous connaissons la formulation de cette ligne et nous la donnons sur cette page. Ce qu’elle permet, ce qu’elle ne permet pas et comment la retirer, personne ne l’a encore écrit ici.
unexplained-advice = Si rien ne vous oblige à accepter maintenant, vous pouvez fermer la demande et interroger d’abord une personne de confiance. La fermer n’autorise rien.
unexplained-write = Rédiger l’explication
unexplained-ask = Demander une explication

allows = Ce qu’elle permet
does-not-allow = Ce qu’elle ne permet pas
granted-by = Qui peut l’accorder
lasts = Combien de temps elle dure
undo = Comment revenir en arrière

expected-when = Quand c’est normal
expected-in = Elle a sa place dans ces situations :
warning-signs = Quand se méfier
unexpected-in = Elle n’a pas sa place dans ces situations, et vous ne devriez pas l’accepter :
instead = Demander moins

wordings = Cette ligne dans d’autres langues
wordings-count =
    { $count ->
        [one] { $count } formulation
        [many] { $count } de formulations
       *[other] { $count } formulations
    }
languages-count =
    { $count ->
        [one] { $count } langue
        [many] { $count } de langues
       *[other] { $count } langues
    }
wordings-language = Langue
wordings-text = Formulation
wordings-evidence = Degré de certitude
wording-title-user = Titre, tel que vous le voyez
wording-description-user = Description, telle que vous la voyez
wording-title-admin = Titre, tel qu’un administrateur le voit
wording-description-admin = Description, telle qu’un administrateur la voit
status-key = Ce que signifient les signes

mistranslations = Erreurs dans la traduction officielle
mistranslations-explained = Une langue maladroite est souvent un signe de fraude. Ici, l’erreur vient du fournisseur lui-même : elle ne prouve donc rien.
mistranslation-language = Langue
mistranslation-literal = Dit littéralement
mistranslation-intended = Veut dire

combinations = Avec d’autres autorisations
combinations-explained = Certaines autorisations ont plus de portée quand une même demande les réunit.
combination-risk-label = Évaluation d’ensemble :
same-wording = Autres autorisations affichant la même ligne
same-wording-explained = La ligne à l’écran ne permet pas de les distinguer. Les noms techniques, si.
related = Autorisations voisines
permission-questions = Questions à son sujet
permission-prompts = Demandes où figure cette ligne

technical = Noms techniques
technical-explained = Un administrateur peut retrouver l’autorisation sous ces noms.
technical-id = Nom sur ce site
technical-scopes = Noms chez le fournisseur
privilege-level = Évaluation du fournisseur lui-même
privilege-level-value = { $level } sur 5
evidence = D’où viennent ces formulations
nav-neighbours = Autorisation précédente et suivante
previous = Précédente
next = Suivante

wordings-filter = Chercher une langue ou une formulation :
wordings-left = Affichées :
wording-copy = Copier
wording-copied = Copié
wording-differs = Le texte est différent sur mon écran
wording-report-title = Une autre formulation de { $name }
wording-former = La ligne anglaise a changé depuis que celle-ci a été vue. Elle appartient peut-être à l’ancienne.
