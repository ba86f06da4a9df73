package dev.postweg.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Header;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows without ids are written as those of their mail, where it follows at once. */
class EnvelopesTest {
    private static final String KEY = "mailbox|1";

    @TempDir
    Path folder;
    private Sql sql;
    private Envelopes envelopes;

    @BeforeEach
    void open() throws SQLException {
        var file = folder.resolve("w.postweg");
        Workspace.open(file);
        sql = Sql.open(file, Sql.Access.WRITE);
        envelopes = new Envelopes(sql, new Dictionary(sql), new ColumnWriter(sql));
    }

    @AfterEach
    void close() {
        sql.close();
    }

    private int add(String network, String copy, List<Link> links) throws SQLException {
        var event = new NewEvent(1, 0, new Header(List.of()), links);
        var key = new Envelopes.Key(network, "", "", "", copy, (network + copy).hashCode());
        event.envelope = new Shared<>(key);
        return envelopes.id(event, 1);
    }

    private int lone(String key) throws SQLException {
        return add("", key, List.of(new Link(Link.Kind.STORE, key)));
    }

    private int owner(String network, String key) throws SQLException {
        return add(network, "", List.of(new Link(Link.Kind.STORE, key)));
    }

    private int message(int envelope) {
        return sql.ids("SELECT message FROM envelope WHERE id = ?", envelope)[0];
    }

    @Test
    void aRowWithoutIdsIsWrittenWithTheMailThatFollows() throws SQLException {
        var lone = lone(KEY);
        var stranger = owner("b@x", "mailbox|2");
        var owner = owner("a@x", KEY);
        envelopes.flush();
        assertThat(message(lone)).isEqualTo(owner);
        assertThat(message(owner)).isEqualTo(owner);
        assertThat(message(stranger)).isEqualTo(stranger);
    }

    @Test
    void whatJudgingFindsIsWrittenInItsPlace() throws SQLException {
        var better = owner("a@x", "");
        var lone = lone(KEY);
        var owner = owner("b@x", KEY);
        envelopes.flush();
        envelopes.settle(better, new int[]{better, lone});
        envelopes.settle(owner, new int[]{owner});
        assertThat(message(lone)).isEqualTo(better);
    }

    @Test
    void whatIsNotWrittenYetCanBeJudged() throws SQLException {
        var better = owner("a@x", "");
        var lone = lone(KEY);
        owner("b@x", KEY);
        envelopes.settle(better, new int[]{better, lone});
        envelopes.flush();
        assertThat(message(lone)).isEqualTo(better);
    }

    @Test
    void aMailThatFollowsLateIsFoundByJudging() throws SQLException {
        var lone = lone(KEY);
        for (var i = 0; i < 100; i++) {
            owner(i + "@x", "mailbox|other" + i);
        }
        var owner = owner("a@x", KEY);
        envelopes.flush();
        assertThat(message(lone)).isEqualTo(lone);
        envelopes.settle(owner, new int[]{owner, lone});
        assertThat(message(lone)).isEqualTo(owner);
    }
}
