skip-to-content = Lewati ke konten
nav-sections = Navigasi utama
nav-permissions = Izin
nav-prompts = Permintaan
nav-questions = Pertanyaan
nav-home = Beranda
nav-breadcrumbs = Anda berada di sini
language-label = Bahasa:
nav-languages = Halaman ini dalam bahasa lain
language-untranslated = belum diterjemahkan

fallback-title = Halaman ini belum diterjemahkan.
fallback-language-label = Sebagai gantinya ditampilkan dalam:
fallback-translate = Terjemahkan halaman ini
incomplete-title = Sebagian isi halaman ini belum diterjemahkan.
outdated-title = Terjemahan ini mungkin sudah usang.
outdated-text = Teks aslinya telah berubah sejak diterjemahkan.
outdated-update = Perbarui terjemahan ini

about-page = Tentang halaman ini
updated-label = Terakhir diubah:
report-page = Laporkan kesalahan atau teks yang berbeda
edit-page = Edit halaman ini

nav-footer = Tentang situs ini
report-site = Laporkan masalah
footer-privacy = Situs ini tidak menggunakan cookie dan tidak melacak Anda.

not-found-title = Halaman tidak ditemukan
not-found-text = Tidak ada apa pun di alamat ini. Mungkin alamatnya salah ketik, atau halamannya sudah dipindahkan. Anda dapat melanjutkan dari sini:
not-found-home = Halaman awal

redirect-title = Halaman ini telah dipindahkan
redirect-link = Buka alamat baru

suggestion = Halaman ini juga tersedia dalam bahasa Indonesia.
suggestion-dismiss = Tidak, terima kasih
