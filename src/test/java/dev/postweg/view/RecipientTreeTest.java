package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Certainty;
import dev.postweg.model.Evidence;
import dev.postweg.model.Outcome;
import dev.postweg.trace.RecipientPath;
import dev.postweg.trace.Via;
import dev.postweg.trace.ViaReason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecipientTreeTest {
    private static RecipientPath recipient(String address, boolean named, String... parents) {
        return new RecipientPath(address, named,
                Stream.of(parents).map(parent -> new Via(parent, ViaReason.EXPAND, 1)).toList(), Outcome.DELIVERED, 1,
                "", 0, List.of(), List.of(), new Evidence("x", 1, "", "", Certainty.CERTAIN));
    }

    private static String text(RecipientTree tree) {
        return tree.recipient().address() + (tree.children().isEmpty()
                ? ""
                : tree.children().stream().map(RecipientTreeTest::text).toList().toString());
    }

    private static List<String> trees(RecipientPath... recipients) {
        return RecipientTree.of(List.of(recipients)).stream().map(RecipientTreeTest::text).toList();
    }

    @Test
    void membersHangBelowTheirGroup() {
        assertThat(trees(recipient("All", true), recipient("sales", false, "all"), recipient("a", false, "Sales"),
                recipient("b", false, "all"), recipient("boss", true)))
                .containsExactly("All[sales[a], b]", "boss");
    }

    @Test
    void whoIsReachedTwiceStandsOnce() {
        assertThat(trees(recipient("one", true), recipient("two", true), recipient("a", false, "one", "two")))
                .containsExactly("one[a]", "two");
        assertThat(trees(recipient("one", true), recipient("a", true, "one"))).containsExactly("one", "a");
    }

    @Test
    void aCircleLosesNobody() {
        assertThat(RecipientTree.of(List.of(recipient("x", false, "y"), recipient("y", false, "x"))).stream()
                .mapToInt(RecipientTree::size).sum()).isEqualTo(2);
    }

    @Test
    void aParentThatIsNoRecipientMakesARoot() {
        assertThat(trees(recipient("a", false, "unknown"))).containsExactly("a");
    }
}
