home-title = Co je napsáno ve výzvě, kterou vidíte?
home-lead = Máte něco povolit a chcete mít jistotu. Najděte tu svou výzvu: jak zní anglicky, co umožňuje, co neumožňuje a jak to vrátit zpět.
home-prompts = Kterou výzvu vidíte?
home-prompts-hint = Vyberte tu, která se nejvíc podobá vaší. Barvy a podrobnosti se mohou lišit.
home-permissions = Nejčastější řádky
home-all-permissions = Všechna oprávnění
home-questions = Časté otázky
home-all-questions = Všechny otázky
