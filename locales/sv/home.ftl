home-title = Vad står det i dialogrutan?
home-lead = Du har blivit ombedd att tillåta något och vill vara säker. Hitta din dialogruta här: vad det står på engelska, vad den tillåter, vad den inte tillåter och hur du ångrar det.
home-prompts = Vilken dialogruta ser du?
home-prompts-hint = Välj den som mest liknar din. Färger och detaljer kan skilja sig åt.
home-permissions = De vanligaste raderna
home-all-permissions = Alla behörigheter
home-questions = Vanliga frågor
home-all-questions = Alla frågor
