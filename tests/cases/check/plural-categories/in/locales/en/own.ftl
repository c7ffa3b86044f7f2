good = { $count ->
    [one] One
   *[other] { $count }
}
bad = { $count ->
    [one] One
   *[other] { $count }
}
name = { $kind ->
    [mail] Mail
   *[other] Thing
}
