skip-to-content = İçeriğe geç
nav-sections = Ana gezinti
nav-permissions = İzinler
nav-prompts = İstekler
nav-questions = Sorular
nav-home = Ana sayfa
nav-breadcrumbs = Buradasınız
language-label = Dil:
nav-languages = Bu sayfa diğer dillerde
language-untranslated = henüz çevrilmedi

fallback-title = Bu sayfa henüz çevrilmedi.
fallback-language-label = Şu dilde gösteriliyor:
fallback-translate = Bu sayfayı çevirin
incomplete-title = Bu sayfanın bazı bölümleri henüz çevrilmedi.
outdated-title = Bu çeviri güncel olmayabilir.
outdated-text = Özgün metin, çevrildikten sonra değişti.
outdated-update = Bu çeviriyi güncelleyin

about-page = Bu sayfa hakkında
updated-label = Son değişiklik:
report-page = Bir hatayı veya farklı bir metni bildirin
edit-page = Bu sayfayı düzenleyin

nav-footer = Bu site hakkında
report-site = Sorun bildirin
footer-privacy = Bu site çerez kullanmaz ve sizi izlemez.

not-found-title = Sayfa bulunamadı
not-found-text = Bu adreste bir şey yok. Adres yanlış yazılmış veya sayfa taşınmış olabilir. Buradan devam edebilirsiniz:
not-found-home = Ana sayfa

redirect-title = Bu sayfa taşındı
redirect-link = Yeni adrese gidin

suggestion = Bu sayfanın Türkçesi de var.
suggestion-dismiss = Hayır, teşekkürler
