risk-low = Risiko rendah
risk-low-explained = Izin ini saja hanya mengungkapkan sedikit. Jika Anda mengenal aplikasi atau organisasinya, tidak perlu khawatir.
risk-medium = Risiko sedang
risk-medium-explained = Izin ini memberi akses ke hal-hal milik Anda. Setujui hanya jika Anda tahu siapa yang meminta dan untuk apa.
risk-high = Risiko tinggi
risk-high-explained = Izin ini memberi akses ke hal-hal yang pribadi atau penting. Sebelum menyetujui, pastikan siapa yang meminta dan mengapa mereka memerlukannya.
risk-critical = Risiko sangat tinggi
risk-critical-explained = Di tangan yang salah, izin ini dapat menimbulkan kerugian yang berkepanjangan. Jangan setujui sampai orang yang bertanggung jawab memastikan bahwa izin ini diperlukan.

granted-by-user = Anda dapat memberikannya sendiri, untuk akun Anda sendiri. Meskipun begitu, beberapa organisasi tetap memerlukan administrator.
granted-by-admin = Hanya administrator yang dapat memberikannya.
granted-by-either = Anda dapat memberikannya untuk akun Anda sendiri, dan administrator dapat memberikannya untuk semua orang.

access-delegated = Bertindak atas nama orang yang sedang masuk
access-delegated-explained = Aplikasi tidak akan pernah dapat menjangkau lebih dari yang dapat dijangkau orang itu.
access-application = Bertindak sendiri
access-application-explained = Tidak perlu ada orang yang masuk, dan aksesnya tidak terbatas pada satu orang.

evidence-status-label = Status:
evidence-seen-label = Dilihat pada:
evidence-languages-label = Bahasa:
status-verified = Diperiksa pada sumbernya
status-reported = Dilaporkan, belum diperiksa
status-unverified = Belum diperiksa
status-verified-explained = Diperiksa pada sumbernya, kata demi kata.
status-reported-explained = Dilaporkan oleh seseorang, atau dikutip dari tangan kedua; belum diperiksa kata demi kata.
status-unverified-explained = Belum diperiksa.
