# Title, heading and link in the footer: a page that says how far each language is.
status-title = Translation status
# Below the heading.
status-lead = What is translated into each language, what is older than its original, and what is missing. You can help with any of it.
# Heading of a picture and a table: languages down, parts of the site across.
status-map = Languages and parts of the site
# Below the picture, whose fields have patterns and numbers.
status-legend = Each field shows how much is translated. The fuller its pattern, the more.
# Head of the first column.
status-language = Language
# Heads of the other columns: buttons, headings and labels.
status-area-interface = Interface
status-area-questions = Questions
status-area-explanations = Explanations
status-area-prompts = Prompts
status-area-pages = Pages
# Lines quoted from prompts in that language.
status-area-wordings = Wordings
# Head of the last column: how many words are still to be translated.
status-words-left = Words left
# How much is translated.
status-percent = { $count }%
# Texts whose original has changed since.
status-outdated = outdated: { $count }
# Texts of which nobody has said which original they were made from.
status-review = to check: { $count }
# Texts that are not translated.
status-missing = missing: { $count }
# Heading of a list of files.
status-next = What to do next
# In place of the list.
status-next-none = Nothing is left to do in this language.
