risk-low = Riesgo bajo
risk-low-explained = Por sí solo revela poco. Con una aplicación u organización que usted conoce, no hay motivo para preocuparse.
risk-medium = Riesgo moderado
risk-medium-explained = Da acceso a cosas que son suyas. Acepte solo si sabe quién lo pide y para qué.
risk-high = Riesgo alto
risk-high-explained = Da acceso a cosas privadas o importantes. Antes de aceptar, asegúrese de quién lo pide y por qué lo necesita.
risk-critical = Riesgo muy alto
risk-critical-explained = En malas manos puede causar un daño duradero. No acepte hasta que una persona responsable haya confirmado que es necesario.

granted-by-user = Puede concederlo usted, para su propia cuenta. Aun así, algunas organizaciones exigen un administrador.
granted-by-admin = Solo un administrador puede concederlo.
granted-by-either = Puede concederlo usted para su propia cuenta, y un administrador puede concederlo para todos.

access-delegated = Actúa en nombre de la persona que ha iniciado sesión
access-delegated-explained = La aplicación nunca puede acceder a más de lo que puede acceder esa persona.
access-application = Actúa por su cuenta
access-application-explained = No hace falta que nadie inicie sesión, y el acceso no se limita a una sola persona.

evidence-status-label = Estado:
evidence-seen-label = Visto:
evidence-languages-label = Idiomas:
status-verified = Comprobado en la fuente
status-reported = Comunicado, sin comprobar
status-unverified = Sin comprobar todavía
status-verified-explained = Comprobado en la fuente, palabra por palabra.
status-reported-explained = Comunicado por alguien o citado de segunda mano; no comprobado palabra por palabra.
status-unverified-explained = Sin comprobar todavía.
