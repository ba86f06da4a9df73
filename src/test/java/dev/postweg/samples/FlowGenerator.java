package dev.postweg.samples;

import dev.postweg.model.Channel;
import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.model.Origin;
import dev.postweg.model.Outcome;
import dev.postweg.model.Process;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes random mail flows and knows what really happened: several servers and sites, wrong clocks, shuffled rows,
 * groups in groups, forks, rule forwards, reports, deferrals, duplicates, lost files. One seed gives one flow.
 */
public final class FlowGenerator {
    private static final Set<Channel> GUESSES = Set.of(Channel.MAILBOX, Channel.UNKNOWN);
    private static final int HEADER_LINES = 5;

    private final long seed;
    private final Random random;
    private final FlowWorld world;
    private final Logs logs = new Logs();
    private final List<TruthDraft> drafts = new ArrayList<>();

    private FlowGenerator(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.world = new FlowWorld(random);
    }

    /**
     * Makes a flow.
     *
     * @param seed
     *            any number
     * @return rows and truth
     */
    public static GeneratedFlow generate(long seed) {
        var generator = new FlowGenerator(seed);
        var hour = Times.at("2018-02-06T08:00:00.000") + generator.random.nextInt(6) * 3_600_000L;
        var mails = 1 + generator.random.nextInt(6);
        for (var i = 0; i < mails; i++) {
            // far enough from the full hour that one hub's rows of a mail stand in one file
            generator.tell(i, hour + 900_000 + generator.random.nextInt(1_500_000));
        }
        return generator.finish();
    }

    private void tell(int number, long time) {
        switch (random.nextInt(10)) {
            case 0 -> rejected(number, time);
            case 1, 2 -> fromSmtp(number, time, Login.ANONYMOUS, Channel.SMTP_ANONYMOUS);
            case 3 -> fromSmtp(number, time, Login.AUTHENTICATED, Channel.SMTP_AUTHENTICATED);
            case 4 -> fromEdge(number, time);
            default -> fromMailbox(number, time);
        }
    }

    private List<String> recipients() {
        var to = new LinkedHashSet<String>();
        var count = 1 + random.nextInt(4);
        while (to.size() < count) {
            to.add(switch (random.nextInt(9)) {
                case 0 -> world.group();
                case 1 -> "alias-" + world.person();
                case 2 -> "left-" + world.person();
                case 3 -> "nobody%d@%s".formatted(random.nextInt(9), FlowWorld.DOMAIN);
                case 4, 5 -> "customer%d@example.net".formatted(random.nextInt(9));
                default -> world.person();
            });
        }
        return List.copyOf(to);
    }

    private Mail mail(int number, long time, String sender) {
        return new Mail(logs, "Flow %d, mail %d".formatted(seed, number), sender, recipients()).at(time);
    }

    private void fromMailbox(int number, long time) {
        var sender = world.person();
        var mail = mail(number, time, sender);
        var client = world.pick(List.of(Client.OUTLOOK, Client.OWA, Client.ACTIVESYNC, Client.EWS));
        var server = world.home(sender);
        var hub = random.nextInt(3) == 0 ? world.hubNear(server) : server;
        var draft = new TruthDraft(mail, channel(client), GUESSES);
        var flow = new FlowMail(world, logs, mail, draft, drafts);
        var copy = new Copy[1];
        var rows = flow.steps().added(() -> {
            var submission = mail.fromMailbox(client, client == Client.ACTIVESYNC ? "" : "10.9.8.7", server);
            copy[0] = (random.nextInt(4) == 0 ? submission.withoutNotify() : submission).accept(hub);
        });
        draft.owns(rows);
        var main = rows.stream().filter(row -> !row.shadow()).toList();
        main.stream().filter(row -> row.process() == Process.SUBMISSION).forEach(draft::tellsChannel);
        for (var i = 1; i < main.size(); i++) {
            draft.order(main.get(i - 1), main.get(i));
        }
        var receive = main.get(main.size() - 2);
        var way = List.of(new Stage(Service.SUB, server), new Stage(Service.HUB, hub));
        redirected(draft, rows, receive);
        flow.categorize(copy[0], way, receive);
    }

    private static Channel channel(Client client) {
        return switch (client) {
            case OUTLOOK -> Channel.OUTLOOK;
            case OWA -> Channel.OWA;
            case ACTIVESYNC -> Channel.ACTIVESYNC;
            default -> Channel.EWS;
        };
    }

    private static void redirected(TruthDraft draft, List<Row> rows, Row receive) {
        rows.stream().filter(row -> row.machine() == receive.machine() && row.shadow())
                .filter(row -> row.get(LogField.EVENT_ID).startsWith("HAREDIRECT"))
                .forEach(row -> draft.order(row, receive));
    }

    private void fromSmtp(int number, long time, Login login, Channel channel) {
        var inside = login == Login.AUTHENTICATED;
        var mail = mail(number, time, inside ? world.person() : "robot@example.com");
        var hub = world.home(world.person());
        var draft = new TruthDraft(mail, channel, GUESSES);
        var flow = new FlowMail(world, logs, mail, draft, drafts);
        var copy = new Copy[1];
        var rows = flow.steps().added(() -> copy[0] = mail.fromSmtp(login, "10.9.8.9", "robot", hub));
        var receive = Steps.find(rows, "RECEIVE");
        draft.tellsChannel(receive);
        redirected(draft, rows, receive);
        flow.categorize(copy[0], List.of(new Stage(Service.HUB, hub)), receive);
    }

    private void fromEdge(int number, long time) {
        var edge = world.edge();
        var mail = mail(number, time, "writer@example.com").fromInternet().original("198.51.100.5", edge.ip())
                .enters(edge);
        var hub = world.home(world.person());
        var draft = new TruthDraft(mail, Channel.SMTP_ANONYMOUS, GUESSES);
        var flow = new FlowMail(world, logs, mail, draft, drafts);
        var copies = new Copy[2];
        var taken = flow.steps().one(() -> copies[0] = Copy.accept(
                new Entry(mail, edge, mail.to(), "", mail.origin()),
                From.outside("198.51.100.5", "mx.example.com", "00A: ")));
        var rows = flow.steps().added(() -> copies[1] = copies[0].out().hop(hub, mail.to(),
                From.proxied(Login.ANONYMOUS, hub, edge.ip(), edge.fqdn()), "EdgeSync - Inbound"));
        var receive = Steps.find(rows, "RECEIVE");
        draft.tellsChannel(taken);
        draft.tellsChannel(receive);
        draft.order(taken, receive);
        redirected(draft, rows, receive);
        flow.categorize(copies[1], List.of(new Stage(Service.EDGE, edge), new Stage(Service.HUB, hub)), receive);
    }

    private void rejected(int number, long time) {
        var edge = world.edge();
        var mail = mail(number, time, "spammer@example.com").bytes(0).original("198.51.100.66", edge.ip())
                .enters(edge);
        var draft = new TruthDraft(mail, Channel.UNKNOWN, Set.of(Channel.SMTP_ANONYMOUS));
        var flow = new FlowMail(world, logs, mail, draft, drafts);
        var row = flow.steps().one(() -> Refusal.write(mail, edge));
        mail.to().forEach(address -> draft.decide(address, Outcome.REJECTED, List.of(row),
                List.of(new Stage(Service.EDGE, edge))));
    }

    private GeneratedFlow finish() {
        var files = logs.files();
        var missing = new TreeSet<String>();
        if (random.nextInt(2) == 0) {
            files.keySet().stream().filter(path -> random.nextInt(6) == 0).forEach(missing::add);
        }
        files.keySet().removeAll(missing);
        var loaded = new IdentityHashMap<Row, Event>();
        var events = new LinkedHashMap<String, List<Event>>();
        var shuffled = random.nextBoolean();
        files.forEach((path, rows) -> {
            var order = new ArrayList<>(rows);
            if (shuffled) {
                Collections.shuffle(order, random);
            }
            events.put(path, number(path, order, loaded));
        });
        var truths = drafts.stream().filter(draft -> draft.loaded(loaded)).map(draft -> draft.finish(loaded)).toList();
        return new GeneratedFlow(seed, Collections.unmodifiableMap(events), truths, skews(), missing,
                Set.of(FlowWorld.DOMAIN), Set.of(world.edge().name()));
    }

    private static List<Event> number(String path, List<Row> rows, Map<Row, Event> loaded) {
        var numbered = new ArrayList<Event>();
        for (var row : rows) {
            var line = HEADER_LINES + 1L + numbered.size();
            var event = row.toEvent(loaded.size() + 1L, new Origin(path, line));
            loaded.put(row, event);
            numbered.add(event);
        }
        return List.copyOf(numbered);
    }

    private Map<String, Long> skews() {
        return new HashMap<>(world.machines().stream().collect(Collectors.toMap(Machine::name, Machine::skew)));
    }
}
