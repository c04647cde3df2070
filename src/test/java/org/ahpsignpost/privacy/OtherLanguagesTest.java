package org.ahpsignpost.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherLanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            میرا نام ثنا خان ہے اور درد ہے | NAME:ثنا خان
            اسمي محمد وأنا مريض | NAME:محمد
            ਮੇਰਾ ਨਾਮ ਗੁਰਪ੍ਰੀਤ ਹੈ | NAME:ਗੁਰਪ੍ਰੀਤ
            મારું નામ પ્રિયા છે | NAME:પ્રિયા
            আমার নাম রহিম এবং আমার পা ব্যথা | NAME:রহিম
            nazywam się Anna Nowak i boli mnie stopa | NAME:Anna Nowak
            mă numesc Ion Popescu | NAME:Ion Popescu
            o meu nome é João Silva | NAME:João Silva
            me llamo Lucía y me duele el pie | NAME:Lucía
            je m'appelle Éloïse | NAME:Éloïse
            benim adım Ayşe | NAME:Ayşe
            magacaygu waa Hodan Cali | NAME:Hodan Cali
            fy enw i yw Rhian Rees | NAME:Rhian Rees
            мене звати Оксана | NAME:Оксана
            我叫王伟，我的脚很痛 | NAME:王伟
            mera naam Bilal hai | NAME:Bilal
            data urodzenia 03.05.1962 | DOB:03.05.1962
            urodziłem się 3 maja 1962 | DOB:3 maja 1962
            nací el 3 de mayo de 1962 | DOB:3 de mayo de 1962
            telefon 07700 900123 | PHONE:07700 900123
            """)
    void cuesOfEachLanguageLeadToNamesAndDates(String text, String found) {
        assertThat(Privacy.found(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "potrzebuję fizjoterapeuty, boli mnie noga",
                "am nevoie de un podolog",
                "necesito un podólogo para mi madre",
                "je suis malade et j'ai mal au pied",
                "mam 45 lat",
                "مجھے پاؤں میں درد ہے",
                "أحتاج إلى أخصائي علاج طبيعي",
                "我的脚很痛，需要看足病医生",
                "Soy diabética",
            })
    void ordinaryMessagesStay(String text) {
        assertThat(Privacy.found(text)).isEmpty();
    }
}
