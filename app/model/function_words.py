"""Words that only hold sentences together: "that", "been", "nicht", "avec".

They may weigh in the model, for who writes how, but named as a reason they tell a reader nothing.
Only words of four letters and more are listed; shorter ones are never named. The vocabulary has
function words too, but few, chosen to tell languages apart: more of them would change the features.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from app.features import tokens
from app.features.sieve import Sieve

_WORDS: Final[dict[str, str]] = {
    "en": """
        about above after again against almost along already also although always among another
        anyone anything around away back because been before behind being below between beyond
        both came cannot come could does doing done down during each either else enough even ever
        every everyone everything from further gave give given goes going gone have having hence
        here hers herself himself however into itself just keep kept know last least less like
        made make many maybe might mine more most much must myself near neither never next nobody
        none nothing once only onto other others otherwise ought ours ourselves over perhaps quite
        rather really same seem shall should since some somebody someone something soon still such
        take taken than that their theirs them themselves then there therefore these they thing
        things this those though through thus together told took toward towards under unless until
        upon very want well went were what whatever when whenever where whether which while whom
        whose will with within without would your yours yourself yourselves
        """,
    "de": """
        aber allem allen aller alles also andere anderen anderer anderes auch beim bereits bevor
        bist dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darf darin
        darum darüber dass davon dazu dein deine deinem deinen deiner denen denn dennoch deren
        derer dessen dies diese diesem diesen dieser dieses doch dort durch dürfen eben ebenso
        eher eine einem einen einer eines einige einigen einmal etwa etwas euch euer eure euren
        fast ganz gegen gern habe haben hast hatte hatten hier hinter ihnen ihre ihrem ihren ihrer
        ihres immer indem jede jedem jeden jeder jedes jedoch jene jetzt kann kannst kein keine
        keinem keinen keiner konnte können könnte machen mehr mein meine meinem meinen meiner mich
        muss müssen nach nachdem nicht nichts noch oder ohne schon sehr sein seine seinem seinen
        seiner seit seitdem sich sind sobald sogar solche solchen soll sollen sollte sollten
        sondern sonst sowie unser unsere unserem unseren unserer unter viel viele vielen wann
        warum weil welche welchen welcher wenn werde werden weshalb wieder wird wirst wollen
        worden wurde wurden während würde würden zwar zwischen über
        """,
    "fr": """
        afin ainsi alors après assez aucun aucune aussi autre autres avait avant avec avez avoir
        avons beaucoup bien cela celle celles celui cependant certains cette ceux chaque chez
        comme comment contre dans depuis dernier desquels deux devant doit donc dont elle elles
        encore entre faire fait fois font hors jamais jusqu laquelle lequel lesquelles lesquels
        leur leurs lors lorsque mais moins même mêmes notre nous parce parfois parmi pendant peut
        peuvent plus plusieurs pour pourquoi pourtant près puis puisque quand quant quel quelle
        quelles quelque quelques quels quoi sans sauf selon sera serez seront seulement sinon soit
        sommes sont sous souvent suis tandis tant tous tout toute toutes trop très vers voici
        voilà votre vous vôtre étaient était être
        """,
    "es": """
        además ahora algo alguien alguna algunas alguno algunos algún ante antes apenas aquel
        aquella aquellos aquí aunque cada casi como conmigo contra cual cuales cualquier cuando
        cuanto cuyo cuál cuándo cómo debe deben debido desde donde durante dónde ella ellas ello
        ellos entonces entre eran eres esas esos estaba estado estar estas este esto estos estoy
        está están fuera fueron haber había hace hacer haces hacia haciendo hasta hecho incluso
        luego mediante mejor menos mientras misma mismo mucha mucho muchos nada nadie ninguna
        ninguno nosotros nuestra nuestras nuestro nuestros nunca otra otras otro otros para pero
        poco poder podrá porque puede pueden puedes pues quien quienes quién según será serán sido
        siempre siendo sino sobre solo somos sólo también tampoco tanto tendrá tenemos tener tiene
        tienen tienes toda todas todavía todo todos unas unos usted ustedes varias varios vosotros
        vuestra vuestro
        """,
    "pt": """
        agora ainda algo algum alguma algumas alguns alguém além antes apenas após aquela aquele
        aqui assim cada caso como conforme contra cujo dela dele deles depois desde dessa desse
        desta deste deve devem durante elas eles embora entre então eram essa essas esse esses
        esta estar estas este estes estiver estou está estão fazer feito foram fosse havia isso
        isto jamais logo mais mediante meio menos mesma mesmo meus minha minhas muita muito muitos
        nada nenhum nenhuma nessa nesse nesta neste nossa nossas nosso nossos numa nunca onde
        outra outras outro outros para pela pelas pelo pelos pode podem poderá pois porque porém
        quais qual qualquer quando quanto quem seja sejam sempre sendo será serão seus sido sobre
        somente suas também tanto temos tenha toda todas todo todos tudo vamos você vocês
        """,
    "it": """
        abbia abbiamo alcuna alcune alcuni alla alle allora altra altre altri altro anche ancora
        avere avete aveva bene ciascuno cioè come comunque contro cosa così dagli dalla dalle
        dallo davanti degli dell della delle dello dentro deve devono dopo dove dunque durante
        ecco entro erano essa essere essi fare fatto fino fosse fuori furono hanno infatti invece
        loro meno mentre miei molta molte molti molto negli nella nelle nello nemmeno nessun
        nessuna nessuno niente nostra nostre nostri nostro nulla ogni oltre oppure ossia perché
        perciò però poiché possono potrà prima proprio puoi qualche qualcosa qualcuno quale quali
        qualsiasi quando quanto quasi quella quelle quelli quello questa queste questi questo
        quindi saranno sarebbe sarà sempre senza siamo siete solo sono sopra sotto stata stati
        stato sugli sulla sulle sullo suoi tali tanto tutta tutte tutti tutto verso vostra vostre
        vostri vostro
        """,
    "nl": """
        alle alleen alles altijd ander andere anders behalve beide bent binnen boven buiten daar
        daarbij daarom deze dezelfde doen door echter eens elke enige enkele geen geweest hadden
        hebben hebt heeft hier hierbij ieder iedere iemand iets immers indien jouw jullie kunnen
        kunt maar meer meest mijn misschien moet moeten naar naast nadat niemand niet niets nogal
        omdat onder onze over overal reeds sinds slechts soms steeds straks tegen tenzij terwijl
        tijdens toch toen totdat tussen vanaf veel voor vooral voordat waar waarbij waarom wanneer
        want waren weer welke werd werden wilt word worden wordt zelf zich zijn zoals zodat zodra
        zonder zouden zowel zullen zult
        """,
    "pl": """
        albo bardzo bowiem była było były bądź będzie będą chociaż ciebie czyli często dlaczego
        dlatego dopiero dzięki gdyby gdzie inne innych jakie jakiś jako jednak jego jest jestem
        jesteś jeszcze jeśli jeżeli każda każde każdy kiedy kilka która które którego której który
        których którym którzy lecz mają mamy masz mimo mogą moje może możesz można nadal nasz
        nasza nasze naszego naszej nich niego niej nigdy około oprócz oraz podczas ponieważ
        powinien poza prawie przed przez przy sobie swoje swoją swój także tego tutaj twoja twoje
        twój tych tylko wasz wiele więc wszystkie wszystko wśród zawsze został została zostało
        zostały żeby
        """,
    "sv da no": """
        aldrig alla allt alltid andra andre annan annat bara bland blev blir blive både deras
        deres dessa detta dette dina dine disse ditt efter eftersom eller ellers endast endnu
        enligt etter fick finns flera flere fordi fram från före første gennem genom gjort göra
        hade haft hans havde have henne hennes hvad hvem hver hvilken hvilket hvis hvor hvordan
        hvorfor håller igen ikke inden ingen inget innan innen inom inte isteden kommer kunde
        kunne mange medan mellan mellem mellom mens mera mere mest mina mine mitt mycket många
        måste noen nogen noget någon något några också også ovan over redan samma samme sedan selv
        siden sina sine sitt själv skal skall skulle snart sådan sådana sådant uden under utan
        uten vara vare varför varit vilja vilka vilken vilket vill ville våra våre vårt være været
        vært
        """,
    "cs sk": """
        abych abychom anebo aniž aspoň bude budeme budete budou bych byla bylo byly během jako
        jeho jejich její jenom jestli jestliže jiné jiný jsem jsme jsou jste když kterou která
        které kterého který kteří kvůli mají mezi mnoho musí musíte máte může můžete naše našeho
        našich nebo nebude nejsou není nich nikdy něco někdo ostatní podle pokud potom potřebujete
        pouze proto protože proč před přes přesto sebe sice stále svou svého tady taky také takže
        tato tedy tento tohoto toto tyto této vaše vašeho vaší však všechno všechny vždy zatím
        """,
    "ro": """
        aceasta această acest aceste acestea acestui acum adică aici alte altele altă alți
        asemenea atunci avea aveau avem aveți cele celor chiar când câteva către cătră dacă deci
        deja deoarece despre dumneavoastră după eram este fiecare fiind foarte fost fără lângă
        mult multe niciodată nimic noastre noastră nostru numai oricare orice pentru peste poate
        prin spre sunt suntem sunteți toate totuși toți trebuie unde unei unele unor unui voastră
        vostru înainte încă între
        """,
    "hu": """
        addig ahogy akkor amely amelyek amelyet amikor amint annak azok azonban azzal azért
        bármely csak ebben egyik egyéb ehhez ekkor előtt ennek erre ezek ezen ezzel ezért felül
        hanem hogy hogyan illetve ilyen immár kell kellett közben között lehet lenni lesz mely
        melyet mert mind minden mindig mivel most nagyon nekem nincs olyan pedig semmi szerint
        tehát tovább után utána vagy vagyok valamint vannak volna volt voltak
        """,
    "tr": """
        acaba ancak artık aslında ayrıca bana bazı belki beni benim bile biraz biri birçok bizim
        bunu bunun burada böyle bütün daha değil diye diğer dolayı doğru eden ederek etmek eğer
        fakat gibi göre hangi hatta henüz hepsi herhangi itibaren için kadar karşı kendi mutlaka
        nasıl neden olan olarak oldu olduğu olması olsa olur onlar onun oysa rağmen sadece sana
        size sizi sizin sonra tarafından veya yani yerine yine zaten üzere şekilde şimdi
        """,
    "id ms": """
        adalah agar akan anda antara apabila atas atau bagi bahwa banyak beberapa belum bila bisa
        boleh bukan dalam dapat dari daripada dengan dimana hanya harus hingga ingin jika juga
        kalau kami karena kepada ketika kita lagi lain lalu lebih maka masih mereka namun nanti
        oleh orang pada para perlu pernah saat saja sampai sangat saya sebagai sebelum sebuah
        secara sedang sehingga sejak selain selalu seluruh semua seperti serta setelah setiap
        siapa sini sudah tanpa tapi telah tentang terhadap tersebut tetapi tidak untuk yaitu yang
        """,
    "fi et": """
        aina ainoastaan ehkä eikä eivät emme ennen että heidän hänen ilman itse joka jokainen
        jonka joskus jossa joten jotka jotta kanssa kautta koko koska kuin kuinka kuitenkin kukaan
        kuten kyllä lisäksi mikä mikäli missä mitä mitään muita mukaan mutta myöhemmin myös näin
        nämä olemme olet oletko olette olisi olivat ollut oltava oman ovat paljon sama samoin sekä
        sellainen siellä siihen siinä siis siitä sinun sinä siten sitten takia teidän tulee tämä
        tämän tässä tästä vaan vaikka vain vielä voit voitte
        """,
    "ru uk": """
        адже будет будут була були було бути были было быть вами ваша ваше вашего вашей ваших
        вашої вашу вместо вокруг вона вони время всегда всего всех даже долго должен должны другие
        другой если есть здесь именно його йому каждый какая какие какой когда коли которая
        которого которое которой которые который которых кроме лишь мають между меня могут може
        может можете можно надо нами наша наше нашей наших нашої него некоторые нельзя немає
        несколько никогда ними ничего нужно однако около опять очень перед пока после потом потому
        почему сама саме сами своего свои свой свою своє свої свій себе себя сегодня сейчас такая
        также такие також такой тебя теперь того тоже только тому тільки хотя цього цієї чего
        через чтобы этим этих этого этой этом этот який якого якщо
        """,
}
"""Languages by their codes, which only say what a list is for."""


@cache
def listed() -> Sieve:
    """Return what finds them, among hashes as :func:`app.features.tokens.hashes` gives them."""
    return Sieve(tokens.hashes_of(" ".join(_WORDS.values()).split()).values())
