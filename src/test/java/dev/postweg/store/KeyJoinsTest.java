package dev.postweg.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Envelopes find their mail, whether each new one is looked up or, where most are new, all keys are walked over. */
class KeyJoinsTest {
    @TempDir
    Path folder;
    private Path file;
    private Sql sql;
    private int next = 1;
    private int first;

    @BeforeEach
    void open() {
        file = folder.resolve("w.postweg");
        Workspace.open(file);
        sql = Sql.open(file, Sql.Access.WRITE);
        Schema.index(sql, Schema.Indexes.ROWS);
    }

    @AfterEach
    void close() {
        sql.close();
    }

    private void before(int envelopes) {
        IntStream.range(0, envelopes).forEach(i -> add(i + "@before", null));
    }

    private void importBegins() {
        first = next;
    }

    private int add(String network, String copy) {
        sql.update("INSERT INTO envelope (id, message, network_message_id, copy) VALUES (?, ?, ?, ?)", next, next,
                network, copy);
        return next++;
    }

    private int owner(String network, String key) {
        var owner = add(network, null);
        sql.update("INSERT INTO link VALUES (?, 'store', ?)", owner, key);
        return owner;
    }

    private void settle(int message, int... envelopes) {
        IntStream.of(envelopes)
                .forEach(one -> sql.update("UPDATE envelope SET message = ? WHERE id = ?", message, one));
    }

    private void touch(int envelope) {
        sql.update("INSERT INTO stale VALUES (?)", envelope);
    }

    private void join() {
        var joins = new KeyJoins(sql, first);
        joins.byNetworkId();
        joins.byStoreEvent();
    }

    private List<Integer> messages(int... envelopes) {
        return IntStream.of(envelopes)
                .mapToObj(one -> sql.ids("SELECT message FROM envelope WHERE id = ?", one)[0]).toList();
    }

    private List<Integer> stale() {
        return IntStream.of(sql.ids("SELECT envelope FROM stale ORDER BY envelope")).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500})
    void mailsThatWerePutStayAsTheyAre(int before) {
        before(before);
        importBegins();
        var owner = owner("a@x", "event 1");
        var second = add("A@X", null);
        var lone = add(null, "event 1");
        settle(owner, second, lone);
        var other = add("b@x", null);
        join();
        assertThat(messages(owner, second, lone, other)).containsExactly(owner, owner, owner, other);
        assertThat(stale()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500})
    void mailsThatWerePutApartBecomeOne(int before) {
        before(before);
        importBegins();
        var one = add("a@x", null);
        var later = owner("A@X", "event 1");
        var lone = add(null, "event 1");
        settle(later, lone);
        join();
        assertThat(messages(one, later, lone)).containsExactly(one, one, one);
        assertThat(stale()).containsExactly(one, later, lone);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500})
    void aRowWithoutIdsFindsABetterOwner(int before) {
        before(before);
        importBegins();
        var better = owner("a@x", "event 1");
        var owner = owner("b@x", "event 1");
        var lone = add(null, "event 1");
        settle(owner, lone);
        join();
        assertThat(messages(better, owner, lone)).containsExactly(better, owner, better);
        assertThat(stale()).contains(owner, lone);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500})
    void aRowWithoutIdsGoesWhereItsOwnerGoes(int before) {
        before(before);
        var old = add("a@x", null);
        importBegins();
        var owner = owner("a@x", "event 1");
        var lone = add(null, "event 1");
        var another = add("c@x", null);
        settle(owner, lone);
        // a row followed
        touch(owner);
        join();
        assertThat(messages(old, owner, lone, another)).containsExactly(old, old, old, another);
        assertThat(stale()).containsExactly(owner, lone);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500})
    void aRowWithoutIdsOfAnEarlierImportFindsItsMail(int before) {
        before(before);
        var lone = add(null, "event 1");
        var alone = add(null, "event 2");
        importBegins();
        var owner = owner("a@x", "event 1");
        touch(owner);
        add("b@x", null);
        add("c@x", null);
        join();
        assertThat(messages(lone, alone, owner)).containsExactly(owner, alone, owner);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500})
    void aTieThatIsWrittenTwiceChangesNothing(int before) {
        before(before);
        importBegins();
        var owner = owner("a@x", "event 1");
        sql.update("INSERT INTO link VALUES (?, 'store', 'event 1')", owner);
        var lone = add(null, "event 1");
        settle(owner, lone);
        join();
        assertThat(messages(owner, lone)).containsExactly(owner, owner);
        assertThat(stale()).isEmpty();
    }

    @Test
    void aWorkspaceOfVersion11KeepsItsTies() {
        var owner = owner("a@x", "event 1");
        sql.execute("ALTER TABLE link RENAME TO ties");
        sql.execute("CREATE TABLE link (envelope INTEGER NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,"
                + " PRIMARY KEY (kind, key, envelope)) WITHOUT ROWID");
        sql.execute("INSERT INTO link SELECT * FROM ties");
        sql.execute("DROP TABLE ties");
        sql.execute("PRAGMA user_version = 11");
        sql.close();
        Workspace.open(file);
        sql = Sql.open(file, Sql.Access.WRITE);
        assertThat(sql.ids("SELECT count(*) FROM sqlite_schema WHERE name = 'link_key'")).containsExactly(1);
        importBegins();
        var lone = add(null, "event 1");
        touch(lone);
        join();
        assertThat(messages(lone)).containsExactly(owner);
    }
}
