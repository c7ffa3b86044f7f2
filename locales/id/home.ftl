home-title = Apa isi permintaan yang Anda lihat?
home-lead = Anda diminta mengizinkan sesuatu dan ingin memastikannya. Temukan permintaan Anda di sini: apa isinya dalam bahasa Inggris, apa yang diizinkan, apa yang tidak diizinkan, dan cara membatalkannya.
home-prompts = Permintaan mana yang Anda lihat?
home-prompts-hint = Pilih yang paling mirip dengan milik Anda. Warna dan detailnya mungkin berbeda.
home-permissions = Baris yang paling sering ditemui
home-all-permissions = Semua izin
home-questions = Pertanyaan umum
home-all-questions = Semua pertanyaan
