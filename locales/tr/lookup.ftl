nav-lookup = Ara
lookup-title = Bir isteği arayın
lookup-lead = Ekranınızda yazanı herhangi bir dilde girin; hangi izin olduğunu, neye izin verdiğini ve endişelenmek gerekip gerekmediğini öğrenin.

lookup-label = Ekranınızdaki metin
lookup-hint = Herhangi bir dilde tek bir satır, isteğin tamamı veya sayfanın adresi. Girdiğiniz metin tarayıcınızdan dışarı çıkmaz.
lookup-clear = Temizle
lookup-language = Metnin dili:
lookup-any-language = Herhangi bir dil
lookup-no-script = Arama kutusu için JavaScript gerekir, ancak tarayıcınız burada JavaScript çalıştırmıyor. Satırların tam listeleri JavaScript olmadan da çalışır.
lookup-lists = Dillere göre tüm satırlar
lookup-lists-hint = Her liste, tarayıcınızla arama yapabileceğiniz uzun bir sayfadır (Ctrl+F, Mac’te ⌘F).
wordings-title = Tüm satırlar
lookup-list-lead = Bir isteğin bu dilde gösterebileceği tüm satırlar tek bir sayfada. Tarayıcınızla arama yapabilirsiniz (Ctrl+F, Mac’te ⌘F).
lookup-other-languages = Diğer dillerdeki listeler

lookup-loading = Yükleniyor…
lookup-count-results = Sonuçlar:
lookup-count-guesses = En yakın tahminler:
lookup-count-more = Diğer olasılıklar:
lookup-count-lines = İzin isteyen satırlar:
lookup-count-unknown = Tanınmayan:
lookup-count-recognised = Tanınan izinler:
lookup-count-discarded = Adresin okunmayan ve saklanmayan bölümleri:

lookup-results = Sonuçlar
lookup-not-found = Bildiğimiz hiçbir satır uymuyor
lookup-not-found-hint = Satırı tek başına, ekranda göründüğü gibi girmeyi deneyin. Satırı bilmememiz, güvenli olup olmadığını göstermez: Emin değilseniz kabul etmeyin ve güvendiğiniz birine sorun.
lookup-guesses = En yakın tahminler
lookup-guesses-hint = Büyük olasılıkla bunların hiçbiri gördüğünüz satır değildir. Ekranınızla karşılaştırın.
lookup-question = Bu kod hakkında:

lookup-reason-same-wording = Kelimesi kelimesine aynı satır
lookup-reason-words = Sizinkilere benzer kelimeler içeriyor
lookup-reason-translation = Sizinkilere benzer kelimeler içeriyor; çevrildiği dil:
lookup-reason-alias = Çoğu kişi şöyle ifade eder:
lookup-reason-scope = Metninizdeki teknik ad:
lookup-reason-scope-in-address = Adreste istenen:
lookup-reason-guid = Metninizdeki tanımlayıcı

lookup-kind = İsteğin türü:
lookup-worst = Bunlar arasındaki en yüksek değerlendirme:
lookup-unrated = Bazıları henüz değerlendirilmedi.
lookup-furniture = Bu tür isteklerin hepsinde bulunur
lookup-detail = Üstteki satırı açıklar
lookup-unknown = Tanınmadı

lookup-admin = Bu istek, herkes adına bir yöneticiye yöneliktir
lookup-admin-hint = Burada kabul eden kişi, yalnızca kendi hesabı için değil kuruluşun tamamı için erişim verir. Yalnızca bu sizin göreviniz ise ve uygulamayı tanıyorsanız kabul edin.
lookup-address = Bu adresin söyledikleri
lookup-service = Hizmet
lookup-service-unknown = Bu hizmeti bilmiyoruz. Burada adı geçen siteye güvendiğinizden emin olun.
lookup-host = Site
lookup-tenant = Kuruluş
lookup-client = Uygulamanın tanımlayıcısı
lookup-resource = Erişmek istediği yer
lookup-redirect = Sonra sizi yönlendireceği yer
lookup-user-scopes = Sizin adınıza
lookup-unknown-scopes = İstenen, ancak burada bilinmeyen
lookup-reprocess = Bu adreste ne istendiği yazmıyor. Sizi oraya getiren bağlantıya bakın: İstenenler onun adresinde sıralanır. Dilerseniz istekteki satırları da girebilirsiniz.
lookup-default = Uygulama için kaydedilmiş izinlerin tümü isteniyor. Bunlar adreste değil, istekte sıralanır.
lookup-no-scopes = Adreste hiçbir izin adı geçmiyor. Bu, uygulamanın izin almayacağı anlamına gelmez: İstekte yazanları okuyun.
lookup-offline = Kalıcı erişim isteniyor: Uygulama siz yokken de çalışmayı sürdürebilir.
lookup-bot = Sunucuda kendi hakları olan bir bot ekleniyor. Bu haklar istekte sıralanır.

lookup-too-long = Metin çok uzun. Yalnızca baş kısmı arandı.
lookup-failed = Arama için gereken bir öğe yüklenemedi.
lookup-retry = Yeniden dene
lookup-copy = Bu aramanın bağlantısını kopyala
lookup-copied = Bağlantı kopyalandı. Metniniz bağlantıda yer alıyor.
lookup-copy-failed = Bağlantı kopyalanamadı.
lookup-report = Bu satırın eksik olduğunu bildirin
lookup-report-text = Metnimi bildirime ekle
lookup-report-title = Aramanın bulamadığı bir satır
