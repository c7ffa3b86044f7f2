permission-description = “{ $wording }” ({ $name }, { $provider }): bu satırın İngilizcesi ve diğer dillerdeki karşılıkları.

line-on-screen = Ekranınızdaki satır
line-in-english = Aynı satırın İngilizcesi
line-unknown-here = Bu satırın sizin dilinizde nasıl yazıldığını henüz bilmiyoruz. İngilizcesi şöyledir.
placeholder-app = {"{app}"} uygulamanın adının yerine geçer.
placeholder-org = {"{org}"} kuruluşun adının yerine geçer.
meaning = Bu ne anlama geliyor?
how-worried = Endişelenmeniz gerekiyor mu?
risk-source-label = Değerlendirmenin kaynağı:

unexplained-title = Bu izni henüz kimse açıklamadı
unexplained-text = Satırın metnini biliyoruz ve bu sayfada gösteriyoruz. Neye izin verdiğini, neye izin vermediğini ve nasıl geri alınacağını henüz kimse yazmadı.
unexplained-advice = Hemen kabul etmeniz gerekmiyorsa isteği kapatıp önce güvendiğiniz birine sorabilirsiniz. Kapatmakla hiçbir izin vermiş olmazsınız.
unexplained-write = Açıklama yazın
unexplained-ask = Açıklama isteyin

allows = Neye izin verir?
does-not-allow = Neye izin vermez?
granted-by = Kim verebilir?
lasts = Ne kadar sürer?
undo = Nasıl geri alınır?

expected-when = Ne zaman olağandır?
expected-in = Şu durumlarda olağandır:
warning-signs = Ne zaman dikkatli olmalısınız?
unexpected-in = Şu durumlarda olağan değildir ve kabul etmemelisiniz:
instead = Daha azı yeterliyse

wordings = Diğer dillerde nasıl yazılır?
wordings-count =
    { $count ->
        [one] { $count } metin
       *[other] { $count } metin
    }
languages-count =
    { $count ->
        [one] { $count } dil
       *[other] { $count } dil
    }
wordings-language = Dil
wordings-text = Metin
wordings-evidence = Ne kadar kesin
wording-title-user = Sizin gördüğünüz başlık
wording-description-user = Sizin gördüğünüz açıklama
wording-title-admin = Yöneticinin gördüğü başlık
wording-description-admin = Yöneticinin gördüğü açıklama
status-key = İşaretlerin anlamı

mistranslations = Resmî çeviride yanlış olanlar
mistranslations-explained = Bozuk bir dil çoğu zaman dolandırıcılık belirtisidir. Burada ise hata sağlayıcının kendisinden kaynaklandığı için hiçbir şeyi kanıtlamaz.
mistranslation-language = Dil
mistranslation-literal = Kelimesi kelimesine
mistranslation-intended = Anlatılmak istenen

combinations = Diğer izinlerle birlikte
combinations-explained = Bazı izinler, tek bir istekte birlikte istendiğinde daha fazla anlam taşır.
combination-risk-label = Birlikte değerlendirme:
same-wording = Aynı satırı gösteren diğer izinler
same-wording-explained = Ekrandaki satıra bakarak bunları ayırt edemezsiniz; teknik adlarına bakarak edebilirsiniz.
related = İlgili izinler
permission-questions = Bu izinle ilgili sorular
permission-prompts = Bu satırın göründüğü istekler

technical = Teknik adlar
technical-explained = Yöneticiler bu izni şu adlarla bulabilir.
technical-id = Bu sitedeki adı
technical-scopes = Sağlayıcıdaki adları
privilege-level = Sağlayıcının kendi değerlendirmesi
privilege-level-value = 5 üzerinden { $level }
evidence = Bu metinlerin kaynağı
nav-neighbours = Önceki ve sonraki izin
previous = Önceki
next = Sonraki

wordings-filter = Dil veya metin ara:
wordings-left = Gösterilen:
wording-copy = Kopyala
wording-copied = Kopyalandı
wording-differs = Benim ekranımda farklı yazıyor
wording-report-title = { $name } için başka bir metin
wording-former = Bu satır görüldüğünden beri İngilizce satır değişti. Belki de önceki satıra aittir.
