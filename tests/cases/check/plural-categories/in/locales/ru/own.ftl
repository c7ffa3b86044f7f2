good = { $count ->
    [one] { $count } файл
    [few] { $count } файла
   *[many] { $count } файлов
}
bad = { $count ->
    [one] { $count } файл
   *[other] { $count } файлов
}
name = { $kind ->
    [mail] Почта
   *[other] Вещь
}
