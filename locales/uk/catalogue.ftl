permissions-title = Дозволи
permissions-lead = Усі рядки, які можуть бути в запиті, за постачальниками, з англійським текстом і поясненням.
permissions-count =
    { $count ->
        [one] { $count } дозвіл
        [few] { $count } дозволи
        [many] { $count } дозволів
       *[other] { $count } дозволу
    }
explained-count =
    { $count ->
        [0] ще не пояснено жодного
        [one] пояснено { $count }
        [few] пояснено { $count }
        [many] пояснено { $count }
       *[other] пояснено { $count }
    }
provider-common = Найпоширеніші
provider-all = Усі дозволи { $provider }
provider-title = Дозволи { $provider }
provider-description =
    { $count ->
        [one] { $count } дозвіл, який може запитувати { $provider }: текст різними мовами, що він дозволяє і як його скасувати.
        [few] { $count } дозволи, які може запитувати { $provider }: текст різними мовами, що вони дозволяють і як їх скасувати.
        [many] { $count } дозволів, які може запитувати { $provider }: текст різними мовами, що вони дозволяють і як їх скасувати.
       *[other] { $count } дозволу, які може запитувати { $provider }: текст різними мовами, що вони дозволяють і як їх скасувати.
    }
provider-everything = Увесь список
nav-letters = Перейти до літери
