permissions-title = الأذونات
permissions-lead = كل سطر قد يظهر في طلب موافقة، مرتّبًا حسب الجهة المزوّدة، مع نصّه الإنجليزي ومعناه.
permissions-count =
    { $count ->
        [zero] لا أذونات
        [one] إذن واحد
        [two] إذنان
        [few] { $count } أذونات
        [many] { $count } إذنًا
       *[other] { $count } إذن
    }
explained-count =
    { $count ->
        [zero] لم يُشرح أي منها بعد
        [one] شُرح منها واحد
        [two] شُرح منها اثنان
        [few] شُرح منها { $count }
        [many] شُرح منها { $count }
       *[other] شُرح منها { $count }
    }
provider-common = الأكثر شيوعًا
provider-all = كل أذونات { $provider }
provider-title = أذونات { $provider }
provider-description =
    { $count ->
        [zero] لا أذونات يطلبها { $provider } حتى الآن.
        [one] الإذن الذي قد يطلبه منك { $provider }: نصّه بعدة لغات، وما يسمح به، وكيف تسحبه.
        [two] الإذنان اللذان قد يطلبهما منك { $provider }: نصّهما بعدة لغات، وما يسمحان به، وكيف تسحبهما.
        [few] { $count } أذونات قد يطلبها منك { $provider }: نصوصها بعدة لغات، وما تسمح به، وكيف تسحبها.
        [many] { $count } إذنًا قد يطلبها منك { $provider }: نصوصها بعدة لغات، وما تسمح به، وكيف تسحبها.
       *[other] { $count } إذن قد يطلبها منك { $provider }: نصوصها بعدة لغات، وما تسمح به، وكيف تسحبها.
    }
provider-everything = القائمة الكاملة
nav-letters = الانتقال إلى حرف
