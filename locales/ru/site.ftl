skip-to-content = Перейти к содержанию
nav-sections = Основная навигация
nav-permissions = Разрешения
nav-prompts = Запросы
nav-questions = Вопросы
nav-home = Главная
nav-breadcrumbs = Вы здесь
language-label = Язык:
nav-languages = Эта страница на других языках
language-untranslated = пока не переведено

fallback-title = Эта страница ещё не переведена.
fallback-language-label = Она показана на языке:
fallback-translate = Перевести эту страницу
incomplete-title = Некоторые части этой страницы ещё не переведены.
outdated-title = Этот перевод мог устареть.
outdated-text = Оригинал изменился с тех пор, как его перевели.
outdated-update = Обновить этот перевод

about-page = Об этой странице
updated-label = Последнее изменение:
report-page = Сообщить об ошибке или другом тексте запроса
edit-page = Править эту страницу

nav-footer = Об этом сайте
report-site = Сообщить о проблеме
footer-privacy = Этот сайт не использует файлы cookie и не следит за вами.

not-found-title = Страница не найдена
not-found-text = По этому адресу ничего нет. Возможно, в нём опечатка или страница переехала. Отсюда можно перейти дальше:
not-found-home = Главная страница

redirect-title = Эта страница переехала
redirect-link = Перейти по новому адресу

suggestion = Эта страница есть и на русском языке.
suggestion-dismiss = Нет, спасибо
