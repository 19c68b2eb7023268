paid-turn-latest = Hasta 2024
paid-turn-older = Hasta 2021
paid-fewer = Economías con cifra: { $reporting } en { $paid_year }, { $reporting_first } en 2021. Lo que pagaron otras no se conoce, y no es cero: una suma de todas las economías sería demasiado baja.
    .mark =
        { $fewer ->
            [0] { "" }
           *[other] Menos economías que en 2021: { $fewer }
        }
paid-editions = Otra edición que la de las remesas recibidas, y otra que la de las pagadas hasta 2021, cuyas cifras se han revisado desde entonces: no deben restarse ni unirse.
paid-hosts = Los Emiratos Árabes Unidos, desde donde se envía mucho, no tienen cifra en ningún año.
paid-question = Lo que las economías declaran haber enviado: una edición hasta 2021 y otra más reciente de 2021 a 2024, que nunca se unen ni se restan de lo recibido.
