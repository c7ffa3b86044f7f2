### The start page.

# Heading of the start page, and its title after the name of the site.
home-title = What does your prompt say?
# Below the heading. Also the description of the page for search engines when the site has none.
home-lead = You are being asked to allow something, and you want to be sure. Find your prompt here: what it says in English, what it allows, what it does not allow, and how to undo it.
# Heading above the drawn prompts.
home-prompts = Which prompt are you looking at?
# Below that heading.
home-prompts-hint = Choose the one that looks most like yours. Colours and details may differ.
# Heading above the permissions that people meet most.
home-permissions = Lines that people meet most
# Link below them, to all permissions.
home-all-permissions = All permissions
# Heading above the questions.
home-questions = Questions people ask
# Link below them, to all questions.
home-all-questions = All questions
