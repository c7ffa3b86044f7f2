wordings-count = Viele
languages-count = { $cuont } Sprachen
fallback-title = Nur { $language }
