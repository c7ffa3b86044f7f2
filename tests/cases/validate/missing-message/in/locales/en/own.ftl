our-office = Our office
our-hours = When we are there
