package dev.postweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class HtmlTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"<script>alert(1)</script>,&lt;script&gt;alert(1)&lt;/script&gt;",
            "a & b,a &amp; b", "\"x\" 'y',&quot;x&quot; &#39;y&#39;", "Grüße 会議 🚀,Grüße 会議 🚀"})
    void texts_are_escaped(String text, String expected) {
        assertThat(new Html().text(text)).hasToString(expected);
        assertThat(new Html().open("a", "title", text)).hasToString("<a title=\"" + expected + "\">");
    }

    @Property(tries = 200)
    void any_text_is_only_text(@ForAll("texts") String text) throws Exception {
        var html = new Html().element("p", text, "title", text).toString();
        var paragraph = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(html))).getDocumentElement();
        assertThat(paragraph.getTextContent()).isEqualTo(Display.clean(text));
        assertThat(paragraph.getAttribute("title")).isEqualTo(Display.clean(text));
        assertThat(paragraph.getChildNodes().getLength()).isLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("<>&\"'/=-!;#x ä\u20AC").withChars('\u0000', '\u0085').ofMaxLength(20);
    }
}
