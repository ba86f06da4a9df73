package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filter;
import dev.postweg.query.Filters;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import org.junit.jupiter.api.Test;

class NavigationHistoryTest {
    private final Session session = new Session();
    private final NavigationHistory history = new NavigationHistory(session,
            new ListsModel(session, DirectTasks.make(), _ -> {
            }), DirectTasks.make());

    private static Filter filter(String text) {
        return ((ParseResult.Ok) Parser.parse(text, ParseContext.utc(0))).filter();
    }

    @Test
    void goesBackAndForth() {
        session.filter().set(filter("event:FAIL"));
        session.range().set(new TimeRange(1, 2));
        assertThat(history.canGoForward().get()).isFalse();
        history.back();
        assertThat(session.range().get()).isEqualTo(TimeRange.ALL);
        assertThat(session.filter().get()).isEqualTo(filter("event:FAIL"));
        history.back();
        assertThat(session.filter().get()).isEqualTo(Filters.ALL);
        assertThat(history.canGoBack().get()).isFalse();
        history.forward();
        history.forward();
        assertThat(session.range().get()).isEqualTo(new TimeRange(1, 2));
        assertThat(history.canGoForward().get()).isFalse();
    }

    @Test
    void aNewWayForgetsTheOldOne() {
        session.filter().set(filter("event:FAIL"));
        history.back();
        session.filter().set(filter("server:EX01"));
        assertThat(history.canGoForward().get()).isFalse();
    }

    @Test
    void typingOnIsOneStep() {
        session.filter().set(filter("subject:pro"));
        session.filter().set(filter("subject:proj"));
        session.filter().set(filter("subject:projec"));
        history.back();
        assertThat(session.filter().get()).isEqualTo(Filters.ALL);
    }
}
