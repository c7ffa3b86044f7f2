risk-low = Risco baixo
risk-low-explained = Sozinha, ela revela pouco. Com um aplicativo ou uma organização que você conhece, não há motivo para preocupação.
risk-medium = Risco moderado
risk-medium-explained = Ela dá acesso a coisas que são suas. Aceite somente se souber quem está pedindo e para quê.
risk-high = Risco alto
risk-high-explained = Ela dá acesso a coisas particulares ou importantes. Antes de aceitar, certifique-se de quem está pedindo e por quê.
risk-critical = Risco muito alto
risk-critical-explained = Em mãos erradas, pode causar danos duradouros. Não aceite antes que uma pessoa responsável confirme que é necessária.

granted-by-user = Você pode conceder, para a sua própria conta. Ainda assim, algumas organizações exigem um administrador.
granted-by-admin = Somente um administrador pode conceder.
granted-by-either = Você pode conceder para a sua própria conta, e um administrador pode conceder para todos.

access-delegated = Age em nome da pessoa que entrou na conta
access-delegated-explained = O aplicativo nunca pode acessar mais do que essa pessoa pode.
access-application = Age por conta própria
access-application-explained = Ninguém precisa ter entrado na conta, e o acesso não se limita a uma só pessoa.

evidence-status-label = Situação:
evidence-seen-label = Visto:
evidence-languages-label = Idiomas:
status-verified = Conferido na fonte
status-reported = Informado, não conferido
status-unverified = Ainda não conferido
status-verified-explained = Conferido na fonte, palavra por palavra.
status-reported-explained = Informado por alguém ou citado de segunda mão; não conferido palavra por palavra.
status-unverified-explained = Ainda não conferido.
