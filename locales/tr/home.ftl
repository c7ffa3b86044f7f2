home-title = Gördüğünüz istekte ne yazıyor?
home-lead = Sizden bir şeye izin vermeniz isteniyor ve emin olmak istiyorsunuz. İsteğinizi burada bulun: İngilizcesi ne diyor, neye izin veriyor, neye izin vermiyor ve nasıl geri alınır.
home-prompts = Hangi isteği görüyorsunuz?
home-prompts-hint = Sizinkine en çok benzeyeni seçin. Renkler ve ayrıntılar farklı olabilir.
home-permissions = En sık karşılaşılan satırlar
home-all-permissions = Tüm izinler
home-questions = Sık sorulan sorular
home-all-questions = Tüm sorular
