permission-description = «{ $wording }» ({ $name }, { $provider }): как эта строка звучит по-английски и на других языках.

line-on-screen = Строка на вашем экране
line-in-english = Та же строка по-английски
line-unknown-here = Мы пока не знаем, как эта строка звучит на вашем языке. По-английски она звучит так.
placeholder-app = Вместо {"{app}"} стоит название приложения.
placeholder-org = Вместо {"{org}"} стоит название организации.
meaning = Что это значит
how-worried = Стоит ли беспокоиться?
risk-source-label = Оценка по данным:

unexplained-title = Это разрешение пока никто не объяснил
unexplained-text = Мы знаем, как звучит эта строка, и приводим её на этой странице. Что она позволяет, чего не позволяет и как это отменить, здесь пока никто не написал.
unexplained-advice = Если соглашаться прямо сейчас не обязательно, закройте запрос и сначала спросите того, кому доверяете. Закрыв его, вы ничего не разрешаете.
unexplained-write = Написать объяснение
unexplained-ask = Попросить объяснение

allows = Что оно позволяет
does-not-allow = Чего оно не позволяет
granted-by = Кто может его дать
lasts = Сколько оно действует
undo = Как его отозвать

expected-when = Когда это нормально
expected-in = Это обычное дело в таких ситуациях:
warning-signs = Когда нужна осторожность
unexpected-in = В этих ситуациях ему не место, и соглашаться не следует:
instead = Если достаточно меньшего

wordings = Как эта строка звучит на других языках
wordings-count =
    { $count ->
        [one] { $count } вариант текста
        [few] { $count } варианта текста
        [many] { $count } вариантов текста
       *[other] { $count } варианта текста
    }
languages-count =
    { $count ->
        [one] { $count } язык
        [few] { $count } языка
        [many] { $count } языков
       *[other] { $count } языка
    }
wordings-language = Язык
wordings-text = Текст
wordings-evidence = Насколько это надёжно
wording-title-user = Заголовок, который видите вы
wording-description-user = Описание, которое видите вы
wording-title-admin = Заголовок, который видит администратор
wording-description-admin = Описание, которое видит администратор
status-key = Что означают знаки

mistranslations = Ошибки официального перевода
mistranslations-explained = Корявый язык часто выдаёт мошенников. Здесь ошибся сам поставщик, поэтому это ни о чём не говорит.
mistranslation-language = Язык
mistranslation-literal = Буквально сказано
mistranslation-intended = Имеется в виду

combinations = Вместе с другими разрешениями
combinations-explained = Некоторые разрешения значат больше, когда один запрос просит их вместе.
combination-risk-label = Общая оценка:
same-wording = Другие разрешения с такой же строкой
same-wording-explained = По строке на экране их не различить. По техническим названиям — можно.
related = Похожие разрешения
permission-questions = Вопросы об этом разрешении
permission-prompts = Запросы с этой строкой

technical = Технические названия
technical-explained = По этим названиям разрешение может найти администратор.
technical-id = Название на этом сайте
technical-scopes = Названия у поставщика
privilege-level = Оценка самого поставщика
privilege-level-value = { $level } из 5
evidence = Откуда взяты эти тексты
nav-neighbours = Предыдущее и следующее разрешение
previous = Предыдущее
next = Следующее

wordings-filter = Найти язык или текст:
wordings-left = Показано:
wording-copy = Копировать
wording-copied = Скопировано
wording-differs = У меня на экране написано иначе
wording-report-title = Другой текст разрешения { $name }
wording-former = Английская строка изменилась с тех пор, как видели эту. Возможно, она относится к прежней.
