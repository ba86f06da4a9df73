package dev.postweg.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Certainty;
import dev.postweg.model.Evidence;
import dev.postweg.model.Outcome;
import java.util.List;
import java.util.stream.IntStream;
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
    void whoIsItsOwnParentIsARoot() {
        assertThat(trees(recipient("a", false, "A"), recipient("b", false, "b", "a"))).containsExactly("a[b]");
    }

    @Test
    void aChainOfAnyDepthIsBuilt() {
        var chain = IntStream.range(0, 100_000)
                .mapToObj(i -> i == 0 ? recipient("r0", true) : recipient("r" + i, false, "r" + (i - 1)))
                .toArray(RecipientPath[]::new);
        var depth = 0;
        for (var level = RecipientTree.of(List.of(chain)); !level.isEmpty(); level = level.getFirst().children()) {
            depth++;
        }
        assertThat(depth).isEqualTo(chain.length);
    }

    @Test
    void aParentThatIsNoRecipientMakesARoot() {
        assertThat(trees(recipient("a", false, "unknown"))).containsExactly("a");
    }
}
