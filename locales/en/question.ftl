### The page of one question, and the list of questions.

# Title and heading of the list.
questions-title = Questions
# Below the heading, and the description of the page for search engines.
questions-lead = What people ask when a prompt stops them, answered in plain words.
# Heading above permissions that are normal in the question's situation.
question-expected = Normal here
# Below that heading.
question-expected-explained = In this situation a prompt may ask for these.
# Heading above permissions that are a warning sign in the question's situation.
question-unexpected = Not normal here
# Below that heading.
question-unexpected-explained = If your prompt asks for one of these, do not accept it before somebody you trust has told you why.
# Heading above links to the prompts that the question is about.
question-prompts = The prompt, drawn
# Heading above links to the permissions that the question is about.
question-permissions = Permissions in this answer
# Heading above the sources.
sources = Sources
