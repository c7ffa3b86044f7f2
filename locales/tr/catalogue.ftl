permissions-title = İzinler
permissions-lead = Bir izin isteğinde görebileceğiniz tüm satırlar; sağlayıcıya göre sıralı, İngilizce metinleri ve anlamlarıyla birlikte.
permissions-count =
    { $count ->
        [one] { $count } izin
       *[other] { $count } izin
    }
explained-count =
    { $count ->
        [0] henüz hiçbiri açıklanmadı
        [one] { $count } tanesi açıklandı
       *[other] { $count } tanesi açıklandı
    }
provider-common = En sık karşılaşılanlar
provider-all = Tüm { $provider } izinleri
provider-title = { $provider } izinleri
provider-description =
    { $count ->
        [one] { $provider } tarafından istenebilecek izin: çeşitli dillerdeki metni, neye izin verdiği ve nasıl geri alınacağı.
       *[other] { $provider } tarafından istenebilecek { $count } izin: çeşitli dillerdeki metinleri, neye izin verdikleri ve nasıl geri alınacakları.
    }
provider-everything = Listenin tamamı
nav-letters = Bir harfe git
