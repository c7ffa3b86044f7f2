permissions-title = Izin
permissions-lead = Setiap baris yang dapat muncul dalam permintaan izin, menurut penyedia, beserta teks bahasa Inggris dan artinya.
permissions-count =
    { $count ->
       *[other] { $count } izin
    }
explained-count =
    { $count ->
        [0] belum ada yang dijelaskan
       *[other] { $count } sudah dijelaskan
    }
provider-common = Paling sering ditemui
provider-all = Semua izin { $provider }
provider-title = Izin { $provider }
provider-description =
    { $count ->
       *[other] { $count } izin yang dapat diminta { $provider } dari Anda: teksnya dalam beberapa bahasa, apa yang diizinkan, dan cara membatalkannya.
    }
provider-everything = Daftar lengkap
nav-letters = Lompat ke huruf
