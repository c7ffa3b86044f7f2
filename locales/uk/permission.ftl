permission-description = «{ $wording }» ({ $name }, { $provider }): як цей рядок сформульовано англійською та іншими мовами.

line-on-screen = Рядок на вашому екрані
line-in-english = Той самий рядок англійською
line-unknown-here = Ми ще не знаємо, як цей рядок написано вашою мовою. Англійською він такий.
placeholder-app = Замість {"{app}"} стоїть назва програми.
placeholder-org = Замість {"{org}"} стоїть назва організації.
meaning = Що це означає
how-worried = Чи варто хвилюватися?
risk-source-label = Оцінка за даними:

unexplained-title = Цей дозвіл ще ніхто не пояснив
unexplained-text = Ми знаємо текст цього рядка й наводимо його на цій сторінці. Що він дозволяє, чого не дозволяє і як це скасувати, тут ще ніхто не написав.
unexplained-advice = Якщо не потрібно погоджуватися просто зараз, можна закрити запит і спочатку запитати того, кому ви довіряєте. Закривши його, ви нічого не дозволяєте.
unexplained-write = Написати пояснення
unexplained-ask = Попросити пояснення

allows = Що він дозволяє
does-not-allow = Чого він не дозволяє
granted-by = Хто може його надати
lasts = Скільки він діє
undo = Як його скасувати

expected-when = Коли це нормально
expected-in = Він звичний у таких ситуаціях:
warning-signs = Коли варто бути обережними
unexpected-in = У цих ситуаціях його не повинно бути, і погоджуватися не варто:
instead = Якщо вистачить меншого

wordings = Цей рядок іншими мовами
wordings-count =
    { $count ->
        [one] { $count } варіант тексту
        [few] { $count } варіанти тексту
        [many] { $count } варіантів тексту
       *[other] { $count } варіанта тексту
    }
languages-count =
    { $count ->
        [one] { $count } мова
        [few] { $count } мови
        [many] { $count } мов
       *[other] { $count } мови
    }
wordings-language = Мова
wordings-text = Текст
wordings-evidence = Наскільки це надійно
wording-title-user = Заголовок, який бачите ви
wording-description-user = Опис, який бачите ви
wording-title-admin = Заголовок, який бачить адміністратор
wording-description-admin = Опис, який бачить адміністратор
status-key = Що означають позначки

mistranslations = Помилки офіційного перекладу
mistranslations-explained = Незграбна мова часто є ознакою шахрайства. Тут помилився сам постачальник, тож це нічого не доводить.
mistranslation-language = Мова
mistranslation-literal = Сказано дослівно
mistranslation-intended = Мається на увазі

combinations = Разом з іншими дозволами
combinations-explained = Деякі дозволи важать більше, коли один запит містить їх разом.
combination-risk-label = Спільна оцінка:
same-wording = Інші дозволи з таким самим рядком
same-wording-explained = За рядком на екрані їх не розрізнити. За технічними назвами – можна.
related = Пов’язані дозволи
permission-questions = Запитання про цей дозвіл
permission-prompts = Запити з цим рядком

technical = Технічні назви
technical-explained = За цими назвами дозвіл може знайти адміністратор.
technical-id = Назва на цьому сайті
technical-scopes = Назви в постачальника
privilege-level = Оцінка самого постачальника
privilege-level-value = { $level } з 5
evidence = Звідки взято ці тексти
nav-neighbours = Попередній і наступний дозвіл
previous = Попередній
next = Наступний

wordings-filter = Знайти мову або текст:
wordings-left = Показано:
wording-copy = Копіювати
wording-copied = Скопійовано
wording-differs = На моєму екрані написано інакше
wording-report-title = Інший текст: { $name }
wording-former = Англійський рядок змінився відтоді, як бачили цей. Можливо, він належить до попереднього.
