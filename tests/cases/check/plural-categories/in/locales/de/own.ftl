good = { $count ->
    [0] Keine
    [1] Eine
   *[other] { $count }
}
bad = { $count ->
    [one] Eine
    [few] { $count }
   *[other] { $count }
}
