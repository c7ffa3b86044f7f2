risk-low = Düşük risk
risk-low-explained = Tek başına çok az şey açığa çıkarır. Tanıdığınız bir uygulama veya kuruluş söz konusuysa endişelenmenize gerek yoktur.
risk-medium = Orta düzeyde risk
risk-medium-explained = Size ait olan şeylere erişim sağlar. Yalnızca kimin, ne için istediğini biliyorsanız kabul edin.
risk-high = Yüksek risk
risk-high-explained = Özel veya önemli şeylere erişim sağlar. Kabul etmeden önce kimin istediğinden ve buna neden gerek duyduğundan emin olun.
risk-critical = Çok yüksek risk
risk-critical-explained = Yanlış ellerde kalıcı zararlara yol açabilir. Yetkili bir kişi gerekli olduğunu doğrulamadan kabul etmeyin.

granted-by-user = Kendi hesabınız için bu izni siz verebilirsiniz. Bazı kuruluşlarda yine de bir yönetici gerekir.
granted-by-admin = Bu izni yalnızca bir yönetici verebilir.
granted-by-either = Bu izni kendi hesabınız için siz, herkes için ise bir yönetici verebilir.

access-delegated = Oturum açmış kişi adına hareket eder
access-delegated-explained = Uygulama hiçbir zaman o kişinin erişebildiğinden fazlasına erişemez.
access-application = Kendi başına hareket eder
access-application-explained = Kimsenin oturum açmış olması gerekmez ve erişim tek bir kişiyle sınırlı değildir.

evidence-status-label = Durum:
evidence-seen-label = Görüldüğü tarih:
evidence-languages-label = Diller:
status-verified = Kaynağından kontrol edildi
status-reported = Bildirildi, kontrol edilmedi
status-unverified = Henüz kontrol edilmedi
status-verified-explained = Kaynağından, kelimesi kelimesine kontrol edildi.
status-reported-explained = Birisi bildirdi veya ikinci elden alıntılandı; kelimesi kelimesine kontrol edilmedi.
status-unverified-explained = Henüz kontrol edilmedi.
