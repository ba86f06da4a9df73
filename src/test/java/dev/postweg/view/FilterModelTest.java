package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.postweg.query.Filter;
import dev.postweg.query.FilterText;
import dev.postweg.query.Filters;
import dev.postweg.query.QueryField;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterModelTest {
    private final Session session = new Session();
    private final Settings settings = Settings.of(Map.of(), _ -> {
    });
    private final FilterModel model = new FilterModel(session, DirectTasks.make(), settings);

    private String shown() {
        return FilterText.of(session.filter().get());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {"~~,EMPTY", "event:FAIL,GOOD", "event:,UNFINISHED", "~\"half~,UNFINISHED",
            "a AND,UNFINISHED", "(a,UNFINISHED", "a),WRONG", "nofield:x,WRONG", "size:abc,WRONG"})
    void judgesTheTextWhileItIsTyped(String text, FilterModel.State state) {
        model.text().set(text);
        assertThat(model.state().get()).isEqualTo(state);
    }

    @Test
    void typingNarrowsTheResult() {
        model.text().set("event:FAIL");
        assertThat(shown()).isEqualTo("event:FAIL");
        assertThat(model.chips()).extracting(Chip::text).containsExactly("event:FAIL");
    }

    @Test
    void whatIsWrongLeavesTheLastGoodResult() {
        model.text().set("event:FAIL");
        model.text().set("event:FAIL (");
        assertThat(shown()).isEqualTo("event:FAIL");
        assertThat(model.error().get()).isPresent();
    }

    @Test
    void whatIsGivenUpLeavesTheLastAnsweredFilter() {
        model.text().set("event:FAIL");
        model.answer(session.filter().get());
        model.text().set("event:FAIL subject:re:/slow/");
        model.refuse();
        assertThat(shown()).isEqualTo("event:FAIL");
        assertThat(model.text().get()).isEqualTo("event:FAIL subject:re:/slow/");
        assertThat(model.state().get()).isEqualTo(FilterModel.State.WRONG);
        assertThat(model.refused().get()).isTrue();
        assertThat(model.chips()).extracting(Chip::text).containsExactly("event:FAIL");
        model.text().set("event:FAIL subject:slow");
        assertThat(model.refused().get()).isFalse();
        assertThat(model.state().get()).isEqualTo(FilterModel.State.GOOD);
        assertThat(shown()).isEqualTo("event:FAIL subject:slow");
    }

    @Test
    void anAnswerThatComesAfterTypingOnScoldsNobody() {
        model.text().set("subject:re:/slow/");
        model.text().set("subject:re:/slow");
        model.refuse();
        assertThat(model.refused().get()).isFalse();
        assertThat(model.state().get()).isEqualTo(FilterModel.State.UNFINISHED);
        assertThat(session.filter().get()).isEqualTo(Filters.ALL);
    }

    @Test
    void escapeTakesBackWhatIsWrongThenClears() {
        model.text().set("event:FAIL");
        model.text().set("event:FAIL )");
        model.escape();
        assertThat(model.text().get()).isEqualTo("event:FAIL");
        model.escape();
        assertThat(model.text().get()).isEmpty();
        assertThat(session.filter().get()).isEqualTo(Filters.ALL);
    }

    @Test
    void aChipIsSwitchedOffAndOn() {
        model.text().set("event:FAIL server:EX01");
        model.toggle(model.chips().getFirst());
        assertThat(shown()).isEqualTo("server:EX01");
        assertThat(model.text().get()).isEqualTo("server:EX01");
        assertThat(model.chips()).extracting(Chip::on).containsExactly(false, true);
        model.toggle(model.chips().getFirst());
        assertThat(shown()).isEqualTo("event:FAIL server:EX01");
    }

    @Test
    void aChipThatIsOffSurvivesTyping() {
        model.text().set("event:FAIL server:EX01");
        model.toggle(model.chips().getFirst());
        model.text().set("server:EX02");
        assertThat(model.chips()).extracting(Chip::text).containsExactly("server:EX02", "event:FAIL");
    }

    @Test
    void aChipIsTurnedRoundAndTakenAway() {
        model.text().set("event:FAIL server:EX01");
        model.negate(model.chips().getFirst());
        assertThat(model.chips().getFirst().negative()).isTrue();
        assertThat(shown()).isEqualTo("NOT event:FAIL server:EX01");
        model.remove(model.chips().getFirst());
        assertThat(shown()).isEqualTo("server:EX01");
    }

    @Test
    void aPinnedConditionSurvivesEveryOtherText() {
        model.text().set("event:FAIL server:EX01");
        model.pin(model.chips().getLast());
        assertThat(model.text().get()).isEqualTo("event:FAIL");
        assertThat(shown()).isEqualTo("server:EX01 event:FAIL");
        assertThat(model.whole()).isEqualTo("server:EX01 event:FAIL");
        model.text().set("sender:a OR sender:b");
        assertThat(shown()).isEqualTo("server:EX01 (sender:a OR sender:b)");
        assertThat(model.whole()).isEqualTo("server:EX01 (sender:a OR sender:b)");
        model.escape();
        assertThat(shown()).isEqualTo("server:EX01");
        model.set(Filters.include(QueryField.EVENT, "SEND"));
        model.add(Filters.include(QueryField.SOURCE, "SMTP"));
        assertThat(shown()).isEqualTo("server:EX01 event:SEND source:SMTP");
        assertThat(model.text().get()).isEqualTo("event:SEND source:SMTP");
        model.toggle(model.chips().getFirst());
        assertThat(shown()).isEqualTo("event:SEND source:SMTP");
        model.text().set("");
        assertThat(model.chips()).extracting(Chip::pinned, Chip::on).containsExactly(tuple(true, false));
        model.toggle(model.chips().getFirst());
        model.pin(model.chips().getFirst());
        assertThat(model.text().get()).isEqualTo("server:EX01");
        assertThat(shown()).isEqualTo("server:EX01");
    }

    @Test
    void aStepBackBeforeAPinSwitchesItOff() {
        model.text().set("server:EX01");
        model.pin(model.chips().getFirst());
        model.text().set("event:FAIL");
        session.filter().set(Filters.include(QueryField.EVENT, "SEND"));
        assertThat(model.text().get()).isEqualTo("event:SEND");
        assertThat(model.chips()).extracting(Chip::text, Chip::on).containsExactly(tuple("server:EX01", false),
                tuple("event:SEND", true));
        session.filter().set(Filters.and(Filters.include(QueryField.SERVER, "EX01"), Filters.ALL));
        assertThat(model.text().get()).isEmpty();
        assertThat(model.chips()).extracting(Chip::text, Chip::on).containsExactly(tuple("server:EX01", true));
    }

    @Test
    void addingNarrowsFurther() {
        model.text().set("server:EX01");
        model.add(Filters.include(QueryField.EVENT, "FAIL"));
        assertThat(shown()).isEqualTo("server:EX01 event:FAIL");
        assertThat(settings.filters()).contains("server:EX01 event:FAIL");
    }

    @Test
    void enterRemembers() {
        model.text().set("event:FAIL");
        assertThat(settings.filters()).isEmpty();
        model.enter();
        assertThat(settings.filters()).containsExactly("event:FAIL");
    }

    @Test
    void followsWhoeverChangesTheFilter() {
        model.text().set("event:FAIL");
        session.filter().set(Filters.include(QueryField.SERVER, "EX02"));
        assertThat(model.text().get()).isEqualTo("server:EX02");
        assertThat(model.chips()).hasSize(1);
        session.filter().set(new Filter.All());
        assertThat(model.text().get()).isEmpty();
        assertThat(model.chips()).isEmpty();
    }

    @Test
    void takesTheSuggestion() {
        model.text().set("evnt:FAIL");
        assertThat(model.error().get().orElseThrow().suggestion()).isPresent();
        model.correct();
        assertThat(model.text().get()).isEqualTo("event:FAIL");
        assertThat(model.state().get()).isEqualTo(FilterModel.State.GOOD);
    }
}
