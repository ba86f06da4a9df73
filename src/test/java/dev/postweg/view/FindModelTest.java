package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.query.ParseContext;
import dev.postweg.store.Workspace;
import dev.postweg.view.FindModel.Search;
import dev.postweg.view.FindModel.Search.Notable;
import dev.postweg.view.FindModel.State;
import dev.postweg.view.FindModel.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding without a window. */
class FindModelTest {
    private static final Search FAIL = new Search.Typed("event:FAIL");

    @TempDir
    Path folder;
    private final Session session = new Session();
    private final List<Integer> places = new ArrayList<>();
    private ListsModel lists;
    private FindModel model;

    @BeforeEach
    void samples() {
        lists = new ListsModel(session, DirectTasks.make(), failure -> {
            throw new AssertionError(failure);
        });
        model = new FindModel(session, lists, DirectTasks.make(), () -> ParseContext.utc(0), failure -> {
            throw new AssertionError(failure);
        });
        session.workspace().set(Workspace.open(SampleWorkspace.in(folder)));
    }

    private int step(Search search, Step step, int from) {
        model.step(search, step, from, places::add);
        return places.getLast();
    }

    @Test
    void nextAndPreviousGoRoundTheEnds() {
        var first = step(FAIL, Step.NEXT, -1);
        var second = step(FAIL, Step.NEXT, first);
        assertThat(second).isGreaterThan(first);
        assertThat(model.status().get().at()).isEqualTo(2);
        assertThat(step(FAIL, Step.PREVIOUS, second)).isEqualTo(first);
        var last = step(FAIL, Step.PREVIOUS, first);
        assertThat(model.status().get().wrapped()).isTrue();
        assertThat(model.status().get().at()).isEqualTo(model.status().get().of());
        assertThat(step(FAIL, Step.NEXT, last)).isEqualTo(first);
    }

    @Test
    void aStepFromBetweenGoesToTheNearestOnEachSide() {
        var first = step(FAIL, Step.NEXT, -1);
        var second = step(FAIL, Step.NEXT, first);
        assertThat(step(FAIL, Step.HERE, second)).isEqualTo(second);
        assertThat(step(FAIL, Step.HERE, first + 1)).isEqualTo(second);
        assertThat(step(FAIL, Step.PREVIOUS, second - 1)).isEqualTo(first);
    }

    @Test
    void nothingIsToldAsNothing() {
        assertThat(step(new Search.Typed("no such text anywhere"), Step.NEXT, -1)).isEqualTo(-1);
        assertThat(model.status().get().state()).isEqualTo(State.FOUND);
        assertThat(model.status().get().of()).isZero();
    }

    @Test
    void whatTakesTooLongIsRefusedAndCanBeMended() {
        places.add(-2);
        assertThat(step(new Search.Typed("subject:re:/(.+)+\\1~/"), Step.NEXT, -1)).isEqualTo(-2);
        assertThat(model.status().get().state()).isEqualTo(State.REFUSED);
        assertThat(step(FAIL, Step.NEXT, -1)).isNotNegative();
        assertThat(model.status().get().state()).isEqualTo(State.FOUND);
    }

    @Test
    void slowStepsComeAfterATimeWithoutEvents() {
        var place = step(Notable.SLOW_STEPS, Step.NEXT, -1);
        try (var reader = session.workspace().get().reader()) {
            var event = reader.event(lists.shown().rows().get().ids().get(place)).orElseThrow();
            assertThat(reader.eventsOf(event.message()).stream().map(one -> one.time())
                    .filter(time -> time < event.event().time() && time > event.event().time()
                            - FindModel.SLOW.toMillis()))
                    .isEmpty();
        }
    }

    @Test
    void anotherWorkspaceForgets() {
        step(FAIL, Step.NEXT, -1);
        session.workspace().set(null);
        assertThat(model.status().get().state()).isEqualTo(State.IDLE);
    }
}
