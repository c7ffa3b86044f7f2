skip-to-content = Перейти до вмісту
nav-sections = Основна навігація
nav-permissions = Дозволи
nav-prompts = Запити
nav-questions = Запитання
nav-home = Головна
nav-breadcrumbs = Ви тут
language-label = Мова:
nav-languages = Ця сторінка іншими мовами
language-untranslated = ще не перекладено

fallback-title = Цю сторінку ще не перекладено.
fallback-language-label = Мова, якою її показано:
fallback-translate = Перекласти цю сторінку
incomplete-title = Деякі частини цієї сторінки ще не перекладено.
outdated-title = Цей переклад може бути застарілим.
outdated-text = Оригінал змінився відтоді, як його переклали.
outdated-update = Оновити цей переклад

about-page = Про цю сторінку
updated-label = Остання зміна:
report-page = Повідомити про помилку або інший текст запиту
edit-page = Редагувати цю сторінку

nav-footer = Про цей сайт
report-site = Повідомити про проблему
footer-privacy = Цей сайт не використовує файлів cookie і не стежить за вами.

not-found-title = Сторінку не знайдено
not-found-text = За цією адресою нічого немає. Можливо, у ній є помилка або сторінку переміщено. Звідси можна перейти далі:
not-found-home = Головна сторінка

redirect-title = Цю сторінку переміщено
redirect-link = Перейти за новою адресою

suggestion = Ця сторінка є й українською мовою.
suggestion-dismiss = Ні, дякую
