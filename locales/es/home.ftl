home-title = ¿Qué dice la solicitud que ve en pantalla?
home-lead = Le piden que permita algo y quiere ir sobre seguro. Busque aquí su solicitud: qué dice en inglés, qué permite, qué no permite y cómo dar marcha atrás.
home-prompts = ¿Qué solicitud tiene delante?
home-prompts-hint = Elija la que más se parezca a la suya. Los colores y los detalles pueden variar.
home-permissions = Las líneas más frecuentes
home-all-permissions = Todos los permisos
home-questions = Lo que la gente pregunta
home-all-questions = Todas las preguntas
