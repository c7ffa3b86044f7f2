permission-description = “{ $wording }” ({ $name }, { $provider }): bunyi baris ini dalam bahasa Inggris dan bahasa lain.

line-on-screen = Baris di layar Anda
line-in-english = Baris yang sama dalam bahasa Inggris
line-unknown-here = Kami belum tahu bunyi baris ini dalam bahasa Anda. Beginilah bunyinya dalam bahasa Inggris.
placeholder-app = {"{app}"} mewakili nama aplikasi.
placeholder-org = {"{org}"} mewakili nama organisasi.
meaning = Artinya
how-worried = Perlukah Anda khawatir?
risk-source-label = Penilaian dari:

unexplained-title = Belum ada yang menjelaskan izin ini
unexplained-text = Kami tahu bunyi baris ini dan menampilkannya di halaman ini. Belum ada yang menuliskan di sini apa yang diizinkan, apa yang tidak diizinkan, dan cara membatalkannya.
unexplained-advice = Jika tidak harus menyetujui sekarang, Anda dapat menutup permintaan itu dan bertanya dahulu kepada orang yang Anda percayai. Menutupnya tidak memberikan izin apa pun.
unexplained-write = Tulis penjelasannya
unexplained-ask = Minta penjelasan

allows = Yang diizinkan
does-not-allow = Yang tidak diizinkan
granted-by = Siapa yang dapat memberikannya
lasts = Berapa lama berlaku
undo = Cara membatalkannya

expected-when = Kapan ini wajar
expected-in = Ini wajar dalam situasi berikut:
warning-signs = Kapan harus berhati-hati
unexpected-in = Ini tidak wajar dalam situasi berikut, dan sebaiknya tidak Anda setujui:
instead = Jika izin yang lebih kecil sudah cukup

wordings = Bunyinya dalam bahasa lain
wordings-count =
    { $count ->
       *[other] { $count } teks
    }
languages-count =
    { $count ->
       *[other] { $count } bahasa
    }
wordings-language = Bahasa
wordings-text = Teks
wordings-evidence = Tingkat kepastian
wording-title-user = Judul yang Anda lihat
wording-description-user = Deskripsi yang Anda lihat
wording-title-admin = Judul yang dilihat administrator
wording-description-admin = Deskripsi yang dilihat administrator
status-key = Arti tanda-tandanya

mistranslations = Kesalahan dalam terjemahan resmi
mistranslations-explained = Bahasa yang janggal sering kali merupakan tanda penipuan. Di sini kesalahan itu berasal dari penyedia sendiri, sehingga tidak membuktikan apa pun.
mistranslation-language = Bahasa
mistranslation-literal = Arti harfiahnya
mistranslation-intended = Maksudnya

combinations = Bersama izin lain
combinations-explained = Beberapa izin memiliki arti yang lebih luas jika diminta bersamaan dalam satu permintaan.
combination-risk-label = Penilaian gabungan:
same-wording = Izin lain dengan baris yang sama
same-wording-explained = Baris di layar tidak membedakan izin-izin ini; nama teknisnyalah yang membedakannya.
related = Izin terkait
permission-questions = Pertanyaan tentang izin ini
permission-prompts = Permintaan yang menampilkan baris ini

technical = Nama teknis
technical-explained = Administrator dapat menemukan izin ini dengan nama-nama berikut.
technical-id = Nama di situs ini
technical-scopes = Nama pada penyedia
privilege-level = Penilaian penyedia sendiri
privilege-level-value = { $level } dari 5
evidence = Asal teks ini
nav-neighbours = Izin sebelumnya dan berikutnya
previous = Sebelumnya
next = Berikutnya

wordings-filter = Cari bahasa atau teks:
wordings-left = Ditampilkan:
wording-copy = Salin
wording-copied = Disalin
wording-differs = Bunyinya berbeda di layar saya
wording-report-title = Teks lain untuk { $name }
wording-former = Baris bahasa Inggrisnya sudah berubah sejak baris ini terlihat. Mungkin baris ini milik yang lama.
