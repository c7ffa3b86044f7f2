nav-lookup = Cari
lookup-title = Cari permintaan
lookup-lead = Masukkan apa yang tertulis di layar Anda, dalam bahasa apa pun, lalu baca izin apa itu, apa yang diizinkan, dan apakah ada yang perlu dikhawatirkan.

lookup-label = Teks di layar Anda
lookup-hint = Satu baris atau seluruh permintaan, dalam bahasa apa pun, atau alamat halamannya. Apa yang Anda masukkan tetap berada di browser Anda.
lookup-clear = Kosongkan
lookup-language = Bahasa teks:
lookup-any-language = Bahasa apa pun
lookup-no-script = Kotak pencarian memerlukan JavaScript, yang tidak dijalankan browser Anda di sini. Daftar lengkap semua baris tetap dapat digunakan tanpanya.
lookup-lists = Semua baris menurut bahasa
lookup-lists-hint = Setiap daftar adalah satu halaman panjang yang dapat Anda telusuri dengan browser (Ctrl+F, di Mac ⌘F).
wordings-title = Semua baris
lookup-list-lead = Setiap baris yang dapat ditampilkan permintaan dalam bahasa ini, di satu halaman. Telusuri dengan browser Anda (Ctrl+F, di Mac ⌘F).
lookup-other-languages = Daftar yang sama dalam bahasa lain

lookup-loading = Memuat…
lookup-count-results = Hasil:
lookup-count-guesses = Tebakan terdekat:
lookup-count-more = Kemungkinan lain:
lookup-count-lines = Baris yang meminta izin:
lookup-count-unknown = Tidak dikenali:
lookup-count-recognised = Izin yang dikenali:
lookup-count-discarded = Bagian alamat yang tidak kami baca atau simpan:

lookup-results = Hasil
lookup-not-found = Tidak ada baris yang kami kenal yang cocok
lookup-not-found-hint = Coba masukkan baris itu saja, persis seperti yang tertulis di layar. Bahwa kami tidak mengenalnya tidak berarti baris itu aman ataupun berbahaya: jika ragu, jangan setujui, dan tanyakan kepada orang yang Anda percayai.
lookup-guesses = Tebakan terdekat
lookup-guesses-hint = Kemungkinan besar tidak satu pun di antaranya yang Anda lihat. Bandingkan dengan layar Anda.
lookup-question = Tentang kode ini:

lookup-reason-same-wording = Baris yang sama, kata demi kata
lookup-reason-words = Memuat kata yang mirip dengan kata Anda
lookup-reason-translation = Memuat kata yang mirip dengan kata Anda, diterjemahkan dari:
lookup-reason-alias = Orang sering mengungkapkannya seperti ini:
lookup-reason-scope = Nama teknis dalam teks Anda:
lookup-reason-scope-in-address = Diminta dalam alamat:
lookup-reason-guid = Pengidentifikasi dalam teks Anda

lookup-kind = Jenis permintaan:
lookup-worst = Penilaian tertinggi di antaranya:
lookup-unrated = Belum semuanya dinilai.
lookup-furniture = Ada di setiap permintaan seperti ini
lookup-detail = Menjelaskan baris di atasnya
lookup-unknown = Tidak dikenali

lookup-admin = Ini permintaan kepada administrator dan berlaku untuk semua orang
lookup-admin-hint = Siapa pun yang menyetujui di sini memberikan akses untuk seluruh organisasi, bukan hanya untuk akunnya sendiri. Setujui hanya jika itu tugas Anda dan Anda mengenal aplikasi ini.
lookup-address = Isi alamat ini
lookup-service = Layanan
lookup-service-unknown = Kami tidak mengenal layanan ini. Pastikan Anda memercayai situs yang disebut di sini.
lookup-host = Situs
lookup-tenant = Organisasi
lookup-client = Pengidentifikasi aplikasi
lookup-resource = Meminta akses ke
lookup-redirect = Lalu mengarahkan Anda ke
lookup-user-scopes = Atas nama Anda sendiri
lookup-unknown-scopes = Diminta, tetapi tidak dikenal di sini
lookup-reprocess = Alamat ini tidak menyebutkan apa yang diminta. Lihat tautan yang membawa Anda ke sini: alamatnya mencantumkannya. Atau masukkan baris-baris dalam permintaan.
lookup-default = Yang diminta adalah semua izin yang didaftarkan untuk aplikasi ini. Alamat tidak mencantumkannya, tetapi permintaannya mencantumkan.
lookup-no-scopes = Alamat ini tidak menyebutkan izin apa pun. Itu tidak berarti aplikasi tidak mendapatkan izin: baca isi permintaannya.
lookup-offline = Yang diminta adalah akses jangka panjang: aplikasi dapat terus berjalan saat Anda tidak ada.
lookup-bot = Sebuah bot akan ditambahkan dan mendapatkan haknya sendiri di server. Permintaan mencantumkannya.

lookup-too-long = Teks sangat panjang. Hanya bagian awalnya yang dicari.
lookup-failed = Sesuatu yang diperlukan untuk pencarian tidak dapat dimuat.
lookup-retry = Coba lagi
lookup-copy = Salin tautan ke pencarian ini
lookup-copied = Tautan disalin. Tautan ini memuat teks Anda.
lookup-copy-failed = Tautan tidak dapat disalin.
lookup-report = Laporkan bahwa baris ini tidak ada
lookup-report-text = Sertakan teks saya dalam laporan
lookup-report-title = Baris yang tidak ditemukan dalam pencarian
