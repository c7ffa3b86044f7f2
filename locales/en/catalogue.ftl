### The lists of permissions: all providers on one page, and a page a provider.

# Title and heading of the list of all providers.
permissions-title = Permissions
# Below the heading, and the description of the page for search engines.
permissions-lead = Every line that a prompt can show you, by who asks for it, with its English wording and what it means.
# How many permissions a provider, or a part of its list, has.
permissions-count =
    { $count ->
        [one] { $count } permission
       *[other] { $count } permissions
    }
# After `permissions-count`: how many of them somebody has explained.
explained-count =
    { $count ->
        [0] none explained yet
        [one] { $count } explained
       *[other] { $count } explained
    }
# Heading above the permissions of a provider that people meet most.
provider-common = Most often met
# Link to a provider's whole list. $provider is its name, such as Microsoft Graph.
provider-all = All permissions of { $provider }
# Title and heading of a provider's page.
provider-title = Permissions of { $provider }
# Description of a provider's page, for search engines.
provider-description =
    { $count ->
        [one] The permission that { $provider } can ask you for: its wording in several languages, what it allows, and how to undo it.
       *[other] The { $count } permissions that { $provider } can ask you for: their wording in several languages, what they allow, and how to undo them.
    }
# Heading above a provider's whole list when it has no parts.
provider-everything = The whole list
# Name of the row of letters that jump down a long list, for screen readers.
nav-letters = Jump to a letter
