nav-home = Start
this is no message
broken = { $name
term-less = { -brand
select = { $n ->
   [one] eins
}
last = Ende
