package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.trace.Picture;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Way, events, recipients and time of a mail are one: what is chosen or pointed at in one shows in all. */
class TraceLinksUseCasesTest extends WindowTest {
    @BeforeEach
    void openGroup() {
        openSamples();
        page.filter().paste("event:EXPAND subject:Verteiler");
        page.events().doubleClick(0, "event-id");
        page.trace().untilDrawn();
    }

    private Picture.Node node(String name) {
        return page.trace().picture().nodes().stream().filter(node -> node.lines().getFirst().startsWith(name))
                .findFirst().orElseThrow();
    }

    private String selected() {
        return Eventually.onFx(() -> page.model().trace().event().get().event().get("event-id"));
    }

    @Test
    void arrowsGoFromNodeToNodeAlongTheWay() {
        page.trace().focusWay();
        assertThat(selected()).isEqualTo("EXPAND");
        page.press(KeyCode.LEFT);
        assertThat(selected()).isEqualTo("RECEIVE");
        page.press(KeyCode.RIGHT);
        page.press(KeyCode.RIGHT);
        assertThat(selected()).isIn("TRANSFER", "AGENTINFO");
        assertThat(page.trace().selectedEvent()).isEqualTo(selected());
    }

    @Test
    void aClickOnANodeSelectsItsEventAndItsBar() {
        var drop = node("DELIVER");
        Eventually.doFx(() -> page.model().way().choose(drop));
        assertThat(page.trace().selectedEvent()).isEqualTo("DELIVER");
        page.trace().show(2);
        page.until("the bars are there", () -> page.model().way().waterfall().shown().get() != null);
        var bar = page.trace().selectedBar();
        assertThat(bar.server()).startsWith("EX0");
        assertThat(bar.service().orElseThrow().id()).isEqualTo("DEL");
    }

    @Test
    void aRecipientLightsItsWay() {
        page.trace().show(1).chooseRecipient("user2@uclabor.de");
        var lit = Eventually.onFx(() -> page.model().way().lit());
        assertThat(lit).contains("client", node("NOTIFYMAPI").key(), node("EXPAND").key())
                .doesNotContain(node("DROP").key())
                .hasSizeLessThan(page.trace().picture().nodes().size());
        assertThat(page.text("#" + Ids.WAY_SAID)).contains("user2@uclabor.de");
        page.click("#" + Ids.WAY_UNLIT);
        assertThat(Eventually.onFx(() -> page.model().way().lit())).isEmpty();
        assertThat(page.sees("#" + Ids.WAY_UNLIT)).isFalse();
    }

    @Test
    void whatIsPointedAtStandsOutInTheWay() {
        var drop = node("DROP");
        Eventually.doFx(() -> page.model().trace().point(drop.events()));
        assertThat(page.trace().pointedRows()).isEqualTo(1);
        assertThat(Eventually.onFx(() -> page.model().way().nodes(Set.copyOf(drop.events()))))
                .containsExactly(drop.key());
        Eventually.doFx(() -> page.model().trace().point(Set.of()));
        assertThat(page.trace().pointedRows()).isZero();
    }

    @Test
    void theMouseOverARowPointsAtItsNode() {
        page.trace().moveToEvent(0);
        page.until("the first event is pointed at", () -> page.model().trace().pointed().get().size() == 1);
        var first = Eventually.onFx(() -> page.model().trace().loaded().get().trace().events().getFirst());
        assertThat(Eventually.onFx(() -> page.model().trace().pointed().get())).containsExactly(first.event().id());
    }

    @Test
    void recipientsAreNarrowedByOutcomeAndName() {
        page.trace().show(1);
        assertThat(page.trace().shownRecipients()).containsExactly("dl@uclabor.de", "user1@uclabor.de",
                "user2@uclabor.de");
        page.click("#outcome-expanded");
        assertThat(page.trace().shownRecipients()).containsExactly("dl@uclabor.de");
        page.click("#outcome-expanded");
        page.trace().findRecipient("user2");
        assertThat(page.trace().shownRecipients()).containsExactly("dl@uclabor.de", "user2@uclabor.de");
    }

    @Test
    void theLatencyIsComparedWithThatOfOtherMails() {
        page.until("others are known", () -> page.model().way().waterfall().usual().profile().get().mails() > 0);
        page.trace().show(2);
        assertThat(page.textsOf("#" + Ids.WATERFALL)).containsPattern("\\d+ %");
        assertThat(page.trace().text()).containsPattern("Slower than \\d+ % of \\d+ mails of this workspace");
    }

    @Test
    void theBadgeOpensAndFoldsShadowRedundancy() {
        var folded = page.trace().picture().nodes().size();
        var badge = page.trace().picture().nodes().stream().filter(node -> !node.shadows().isEmpty()).findFirst()
                .orElseThrow();
        Eventually.doFx(() -> page.model().way().open(badge));
        page.until("the side channel is drawn", () -> page.model().way().drawn().get().picture().nodes()
                .size() > folded);
        assertThat(page.trace().events()).contains("HAREDIRECT");
        page.click("#" + Ids.TRACE_SHADOW);
        page.until("it is folded", () -> page.model().way().drawn().get().picture().nodes().size() == folded);
        assertThat(page.trace().picture().nodes().stream().map(Picture.Node::key).collect(Collectors.toSet()))
                .contains(badge.key());
    }
}
