### A card to print, which asks an administrator for approval: in the reader's language and in the administrator's.

# Button below the results of the look-up.
card-make = Make a card for your administrator
# Heading of the card.
card-title = Request to the administrator
# Before the choice of the second language.
card-language = Second language:
# First sentence of the card.
card-request = An app asks for the permissions listed here. Please check whether it may have them, and grant or refuse them.
# Before a line to be filled in by hand: the name of the app.
card-app = Name of the app:
# Before a line to be filled in by hand: who asks.
card-from = Asked by:
# Before the technical name of a permission.
card-technical = Technical name:
# Below the buttons, not printed.
card-private = The card holds nothing about you. Fill in the blank lines by hand after printing.
# Button: prints the card.
card-print = Print
# Button: closes the card.
card-close = Close
